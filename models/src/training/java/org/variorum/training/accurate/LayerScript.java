package org.variorum.training.accurate;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One layer of the encoder as a script of PyTorch, computed in bfloat16 on weights of 32 bits; the
 * attention of each head is computed in 32 bits, since PyTorch prepares each of its many small
 * products in bfloat16 anew, which takes more time than all the rest of the layer.
 *
 * <p>DJL itself ends the program where it is asked for bfloat16, and knows no fused attention; what
 * a script does is PyTorch's own business. The script is written here as the file that PyTorch
 * would save it in: a ZIP of its code and of an object without fields.
 */
final class LayerScript {

  private static final String NAME = "layer";

  /** The weights in the order in which the script takes them, by their names within a layer. */
  private static final List<String> WEIGHTS =
      List.of(
          "attention.self.query.weight",
          "attention.self.query.bias",
          "attention.self.key.weight",
          "attention.self.key.bias",
          "attention.self.value.weight",
          "attention.self.value.bias",
          "attention.output.dense.weight",
          "attention.output.dense.bias",
          "attention.output.LayerNorm.weight",
          "attention.output.LayerNorm.bias",
          "intermediate.dense.weight",
          "intermediate.dense.bias",
          "output.dense.weight",
          "output.dense.bias",
          "output.LayerNorm.weight",
          "output.LayerNorm.bias");

  /** 15 is bfloat16 and 6 is float, in PyTorch's numbering. */
  private static final String CODE =
      """
      class M(Module):
        __parameters__ = []
        __buffers__ = []
        training : bool
        def forward(self: __torch__.M, x32: Tensor, mask: Tensor, PARAMETERS) -> Tensor:
          n = torch.size(x32, 0)
          t = torch.size(x32, 1)
          x = torch.to(x32, 15)
          q0 = torch.linear(x, torch.to(w0, 15), torch.to(w1, 15))
          k0 = torch.linear(x, torch.to(w2, 15), torch.to(w3, 15))
          v0 = torch.linear(x, torch.to(w4, 15), torch.to(w5, 15))
          q = torch.transpose(torch.view(q0, [n, t, 12, 32]), 1, 2)
          k = torch.transpose(torch.view(k0, [n, t, 12, 32]), 1, 2)
          v = torch.transpose(torch.view(v0, [n, t, 12, 32]), 1, 2)
          q32 = torch.to(q, 6)
          k32 = torch.to(k, 6)
          v32 = torch.to(v, 6)
          a32 = torch.scaled_dot_product_attention(q32, k32, v32, mask, 0., False)
          a = torch.to(a32, 15)
          c = torch.reshape(torch.transpose(a, 1, 2), [n, t, 384])
          o = torch.linear(c, torch.to(w6, 15), torch.to(w7, 15))
          r = torch.add(o, x)
          h = torch.layer_norm(r, [384], torch.to(w8, 15), torch.to(w9, 15), 9.9999999999999998e-13)
          f = torch.gelu(torch.linear(h, torch.to(w10, 15), torch.to(w11, 15)))
          g = torch.linear(f, torch.to(w12, 15), torch.to(w13, 15))
          s = torch.add(g, h)
          y = torch.layer_norm(s, [384], torch.to(w14, 15), torch.to(w15, 15), 9.9999999999999998e-13)
          return torch.to(y, 6)
      """;

  /** A pickle: a new object of class M whose one attribute, training, is false. */
  private static final byte[] OBJECT =
      "\u0080\u0002c__torch__\nM\nq\u0000)\u0081}(X\u0008\u0000\u0000\u0000trainingq\u0001\u0089ub."
          .getBytes(StandardCharsets.ISO_8859_1);

  private static final byte[] NO_CONSTANTS = "\u0080\u0002).".getBytes(StandardCharsets.ISO_8859_1);

  /** Kept, since DJL takes the script away when nobody holds its model any more. */
  private final Model model;

  private final Block block;
  private final ParameterStore store;

  LayerScript(NDManager manager, Path folder) throws IOException {
    write(folder.resolve(NAME + ".pt"));
    this.model = Model.newInstance(NAME, "PyTorch");
    try {
      model.load(folder, NAME);
    } catch (MalformedModelException e) {
      throw new IllegalStateException(e);
    }
    this.block = model.getBlock();
    this.store = new ParameterStore(manager, false);
  }

  private static void write(Path file) throws IOException {
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < WEIGHTS.size(); i++) {
      parameters.add("w" + i + ": Tensor");
    }
    String code = CODE.replace("PARAMETERS", parameters.stream().collect(Collectors.joining(", ")));
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setMethod(ZipOutputStream.STORED);
      put(zip, "data.pkl", OBJECT);
      put(zip, "code/__torch__.py", code.getBytes(StandardCharsets.UTF_8));
      put(zip, "constants.pkl", NO_CONSTANTS);
      put(zip, "version", "3\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(NAME + "/" + name);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /**
   * What the layer makes of {@code x}.
   *
   * @param mask is added to the attention that each piece gets
   * @param weights all weights; those of the layer begin with {@code layer}
   */
  NDArray apply(NDArray x, NDArray mask, java.util.Map<String, NDArray> weights, String layer) {
    NDList inputs = new NDList(x, mask);
    WEIGHTS.forEach(name -> inputs.add(weights.get(layer + name)));
    return block.forward(store, inputs, true).singletonOrThrow();
  }
}
