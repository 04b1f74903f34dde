using Regulatory.Ledger.Sealing;

namespace Regulatory.Regctl;

/// <summary>A signed head that a command is given as <c>--head FILE</c>.</summary>
internal static class HeadArgument
{
    /// <exception cref="FormatException">It is something else.</exception>
    public static (SignedNote Note, Checkpoint Checkpoint) Parse(string text) =>
        SignedNote.TryParse(text, out var note) && Checkpoint.TryParse(note.Text, out var checkpoint)
            ? (note, checkpoint)
            : throw new FormatException("--head 不是签名的树头。--head is not a signed head.");
}
