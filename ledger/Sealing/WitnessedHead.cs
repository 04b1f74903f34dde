namespace Regulatory.Ledger.Sealing;

/// <summary>A published head as a witness remembers it.</summary>
/// <param name="Said">What its note says.</param>
/// <param name="Note">The signed note, text and signatures, with its last line break.</param>
public sealed record WitnessedHead(Checkpoint Said, string Note)
{
    /// <summary>Characters in the longest note that a witness takes.</summary>
    public const int LongestNote = 16 * 1024;

    public string Origin => Said.Origin;

    public long Size => Said.Size;

    /// <summary>32 bytes.</summary>
    public byte[] Root => Said.Root;

    public string Suite => Said.Suite;

    /// <summary>Whether the other says the same of the ledger; who signed it and when may differ.</summary>
    public bool SaysTheSameAs(WitnessedHead other) =>
        Origin == other.Origin && Suite == other.Suite && Size == other.Size && Root.AsSpan().SequenceEqual(other.Root);

    /// <summary>Reads what a note says. Signatures are not checked here, only that there are some.</summary>
    /// <exception cref="FormatException">This is not the signed head of a ledger.</exception>
    public static WitnessedHead Parse(string note) =>
        note.Length <= LongestNote ? new(Checkpoint.Parse(SignedNote.Parse(note).Text), note) : throw new FormatException("This note is too long.");

    public override string ToString() => $"{Origin} {Suite} {Size} {Convert.ToBase64String(Root)}";
}
