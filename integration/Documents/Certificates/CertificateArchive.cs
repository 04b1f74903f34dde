using System.Security.Cryptography;

using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Documents.Certificates;

/// <summary>The archive cannot take or hand out a paper now: its disk is full, or its folder cannot be used.</summary>
public sealed class ArchiveUnavailableException(Exception inner) : Exception("The archive of papers cannot be used now.", inner);

/// <summary>
/// Issued papers, unsigned, one file each, named by their SHA-256. A paper is kept before the fact that names it is recorded; one
/// whose fact was never recorded harms nobody. Those of a natural person lie together, so that all of them can go, the ones that no fact
/// names included.
/// </summary>
/// <param name="folder">Made when missing.</param>
public sealed class CertificateArchive(string folder)
{
    /// <param name="sha256">64 lower-case hex digits.</param>
    /// <param name="holder">Whose paper it is.</param>
    /// <exception cref="ArchiveUnavailableException">Nothing was kept.</exception>
    public async Task Keep(string sha256, byte[] pdf, PartyId holder, CancellationToken cancellation)
    {
        var path = PathOf(sha256, holder);
        if (File.Exists(path)) return;
        var part = $"{path}.{Guid.NewGuid():n}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using (var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write))
            {
                await file.WriteAsync(pdf, cancellation);
                file.Flush(flushToDisk: true);
            }
            File.Move(part, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A part of a paper would go on filling the disk.
            if (File.Exists(part)) File.Delete(part);
            throw new ArchiveUnavailableException(fault);
        }
    }

    /// <summary>The paper, or null when it is not here or is no longer what its name says.</summary>
    /// <exception cref="ArchiveUnavailableException">See there.</exception>
    public async Task<byte[]?> Find(string sha256, PartyId holder, CancellationToken cancellation)
    {
        var path = PathOf(sha256, holder);
        // Where everybody's papers lay before.
        if (!File.Exists(path)) path = PathOf(sha256);
        if (!File.Exists(path)) return null;
        try
        {
            var pdf = await File.ReadAllBytesAsync(path, cancellation);
            return Convert.ToHexStringLower(SHA256.HashData(pdf)) == sha256 ? pdf : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveUnavailableException(fault);
        }
    }

    /// <summary>Removes every paper of a natural person for ever.</summary>
    /// <returns>How many there were.</returns>
    /// <exception cref="ArchiveUnavailableException">Some are still here.</exception>
    public int RemoveAll(PartyId person)
    {
        var theirs = FolderOf(person);
        if (!Directory.Exists(theirs)) return 0;
        try
        {
            var papers = Directory.GetFiles(theirs).Length;
            Directory.Delete(theirs, recursive: true);
            return papers;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveUnavailableException(fault);
        }
    }

    /// <summary>Removes a paper for ever that lies where everybody's lay before.</summary>
    /// <returns>False if it was not here.</returns>
    /// <exception cref="ArchiveUnavailableException">It is still here.</exception>
    public bool Remove(string sha256)
    {
        var path = PathOf(sha256);
        if (!File.Exists(path)) return false;
        try
        {
            File.Delete(path);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveUnavailableException(fault);
        }
    }

    private string PathOf(string sha256, PartyId holder)
    {
        var plain = PathOf(sha256);
        return holder.IsNaturalPerson ? Path.Combine(FolderOf(holder), Path.GetFileName(plain)) : plain;
    }

    private string FolderOf(PartyId person) => Path.Combine(folder, "persons", person.Value[2..]);

    private string PathOf(string sha256) => Sha256Digest.IsWritten(sha256)
        ? Path.Combine(folder, sha256[..2], sha256 + ".pdf")
        : throw new ArgumentException($"A SHA-256 has 64 lower-case hex digits, not '{sha256}'.", nameof(sha256));
}
