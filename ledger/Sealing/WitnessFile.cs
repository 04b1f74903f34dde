using System.Text;

namespace Regulatory.Ledger.Sealing;

/// <summary>
/// An append-only file of published heads: signed notes in growing order of size, with an empty line after each. Whoever rewrites the
/// database, even with the sealing key, cannot make its heads agree with one that stands here.
/// </summary>
/// <remarks>
/// Several processes may append to one file: each looks at what is there while it holds the file, and readers are never kept out.
/// </remarks>
/// <param name="path">Made with the first head; its folder must be there.</param>
public sealed class WitnessFile(string path)
{
    /// <summary>As many bytes from the end of the file hold its last note for certain.</summary>
    private const int Tail = 4 * 4 * WitnessedHead.LongestNote;

    public string Path { get; } = path;

    /// <summary>The largest head; null when there is none yet.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">What stands there is not a sequence of notes.</exception>
    public WitnessedHead? Last() => LastWithEnd().Head;

    /// <summary>Every head in order; what a crash left of a last one is passed over.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A note cannot be read, or stands behind a larger one; names its place.</exception>
    public IEnumerable<WitnessedHead> Heads()
    {
        if (!File.Exists(Path)) yield break;
        using var reader = new StreamReader(PosixFile.OpenToRead(Path), Encoding.UTF8);
        WitnessedHead? before = null;
        var (note, line, emptyLines) = (new StringBuilder(), 0, 0);
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (text.Length > 0 || ++emptyLines == 1)
            {
                note.Append(text).Append('\n');
                continue;
            }
            var head = Read(note.ToString(), $"line {line}");
            if (before is not null && head.Size <= before.Size)
                throw new InvalidDataException($"{Path}, line {line}: {head} stands behind {before}.");
            yield return before = head;
            note.Clear();
            emptyLines = 0;
        }
    }

    /// <summary>
    /// Adds a head, durably. One that is the last already is not added again; what a crash left of an unfinished one is cut off first.
    /// </summary>
    /// <returns>Whether it was added.</returns>
    /// <exception cref="WitnessRefusedException">
    /// It is not larger than the last one and not the same, or of another ledger. The file stays as it is.
    /// </exception>
    /// <exception cref="FormatException">Not a signed checkpoint.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="InvalidDataException">What stands there is not a sequence of notes.</exception>
    public bool Append(string note)
    {
        var head = WitnessedHead.Parse(note);
        var isNew = !File.Exists(Path);
        using var file = PosixFile.OpenAppendOnly(Path);
        var (last, end) = LastWithEnd();
        if (last is null) MustBeUnfinished(head.Origin);
        else if (head.SaysTheSameAs(last)) return false;
        else WitnessRefusedException.ThrowIfNotAfter(last, head);
        if (RandomAccess.GetLength(file) > end) RandomAccess.SetLength(file, end);
        RandomAccess.Write(file, Encoding.UTF8.GetBytes(note + "\n"), end);
        RandomAccess.FlushToDisk(file);
        if (isNew) PosixFile.FlushFolderOf(Path);
        return true;
    }

    /// <summary>The last whole note, and where it and its empty line end: beyond that there is only what a crash has left.</summary>
    private (WitnessedHead? Head, long End) LastWithEnd()
    {
        if (!File.Exists(Path)) return (null, 0);
        using var file = PosixFile.OpenToRead(Path);
        var start = Math.Max(0, file.Length - Tail);
        var bytes = new byte[file.Length - start];
        file.Position = start;
        file.ReadExactly(bytes);
        // A note is two paragraphs, and only those of signatures begin with a dash; each is whole when an empty line follows.
        var (text, note, end) = (-1, Range.All, -1);
        for (int from = 0, at; (at = bytes.AsSpan(from).IndexOf("\n\n"u8)) >= 0; from += at + 2)
        {
            if (!bytes.AsSpan(from).StartsWith("— "u8)) text = from;
            else if (text >= 0) (note, end) = (text..(from + at + 1), from + at + 2);
        }
        if (end >= 0) return (Read(Encoding.UTF8.GetString(bytes[note]), "the last note"), start + end);
        return start == 0 ? (null, 0) : throw new InvalidDataException($"{Path} does not end with a note.");
    }

    /// <summary>A file without a whole note is not cut unless it begins as the first note does: it may be another file.</summary>
    private void MustBeUnfinished(string origin)
    {
        using var file = PosixFile.OpenToRead(Path);
        var beginning = Encoding.UTF8.GetBytes(origin + "\n").AsSpan();
        beginning = beginning[..(int)Math.Min(beginning.Length, file.Length)];
        var there = new byte[beginning.Length];
        file.ReadExactly(there);
        // A crash may leave the length of what was written, and nothing in it.
        if (!beginning.SequenceEqual(there) && there.AsSpan().ContainsAnyExcept((byte)0))
            throw new InvalidDataException($"{Path} is another file: it holds no note and does not begin with {origin}.");
    }

    private WitnessedHead Read(string note, string place)
    {
        try
        {
            return WitnessedHead.Parse(note);
        }
        catch (FormatException invalid)
        {
            throw new InvalidDataException($"{Path}, {place}: {invalid.Message}", invalid);
        }
    }
}
