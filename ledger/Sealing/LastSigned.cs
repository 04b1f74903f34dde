using System.Text;
using Regulatory.Ledger.Personal;

namespace Regulatory.Ledger.Sealing;

/// <summary>
/// The last head that this host signed, in a file outside the database. It is written before the head is stored, so that a host never
/// signs two heads that contradict each other: neither when it dies in between, nor over a database that was set back.
/// </summary>
/// <param name="folder">Made when it is missing.</param>
internal sealed class LastSigned(string folder, string tree)
{
    public string Path { get; } = System.IO.Path.Combine(folder, $"{tree}.last-signed");

    /// <summary>Null when this host has signed nothing yet.</summary>
    /// <exception cref="SealDamagedException">What stands there is no signed head.</exception>
    public (SignedNote Note, Checkpoint Head)? Read()
    {
        if (!File.Exists(Path)) return null;
        return SignedNote.TryParse(File.ReadAllText(Path), out var note) && Checkpoint.TryParse(note.Text, out var head)
            ? (note, head)
            : throw new SealDamagedException($"{Path} 不是已签名的树头。{Path} holds no signed head.");
    }

    /// <summary>Replaces the file, durably.</summary>
    public void Write(SignedNote note)
    {
        Directory.CreateDirectory(folder);
        var part = $"{Path}.{Guid.NewGuid():n}";
        PrivateFile.WriteOnce(part, Encoding.UTF8.GetBytes(note.ToString()));
        File.Move(part, Path, overwrite: true);
        PosixFile.FlushFolderOf(Path);
    }
}
