using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts.Enforcement;

namespace Regulatory.Integration.EvidenceFiles;

/// <summary>The store cannot take or hand out a file now: its disk is full, or its folder cannot be used.</summary>
public sealed class EvidenceStoreUnavailableException(Exception inner) : Exception("The evidence store cannot be used now.", inner);

/// <summary>A file in the store is not what its name says. It is not handed out; <see cref="FoundSha256"/> is what lies there.</summary>
public sealed class EvidenceBrokenException(string sha256, string foundSha256) : Exception($"The file {sha256} in the evidence store is broken.")
{
    public string Sha256 { get; } = sha256;

    public string FoundSha256 { get; } = foundSha256;
}

/// <summary>Whoever handed a file in stopped before its end.</summary>
public sealed class DepositInterruptedException(Exception inner) : Exception("The file was not handed in to its end.", inner);

/// <summary>What became of bytes that were handed in.</summary>
public enum Deposit
{
    /// <summary>Kept from now.</summary>
    Kept,

    /// <summary>They lay there already.</summary>
    Known,

    /// <summary>More bytes than may be handed in at once.</summary>
    TooLarge,

    /// <summary>They are not what they were announced as: another digest.</summary>
    AnotherDigest,

    /// <summary>They do not begin as a file of the announced media type does.</summary>
    AnotherType,
}

/// <summary>
/// The files of evidence, one each, named by their SHA-256 under two folders of it, with their media type beside them. A file is written
/// aside, forced to disk and moved into place, and is never written again; every reading computes the digest anew. A file that no fact
/// names harms nobody.
/// </summary>
/// <param name="folder">Made when missing.</param>
/// <param name="largest">Most bytes of one file.</param>
public sealed class EvidenceStore(string folder, long largest = EvidenceStore.DefaultLargest)
{
    /// <summary>Two gibibytes hold hours of an officer's recorder.</summary>
    public const long DefaultLargest = 2L * 1024 * 1024 * 1024;

    private const int BufferLength = 128 * 1024;

    public long Largest => largest;

    /// <summary>Keeps bytes under the digest that they were announced with.</summary>
    /// <param name="sha256">64 lower-case hex digits.</param>
    /// <param name="mediaType">One of <see cref="EvidenceMedia"/>.</param>
    /// <exception cref="EvidenceStoreUnavailableException">Nothing was kept.</exception>
    /// <exception cref="DepositInterruptedException">Nor was then.</exception>
    public async Task<Deposit> Keep(string sha256, string mediaType, Stream bytes, CancellationToken cancellation)
    {
        var path = PathOf(sha256);
        var part = $"{path}.{Guid.NewGuid():n}";
        try
        {
            if (await Inspect(sha256, cancellation) is { File: not null }) return Deposit.Known;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (await Write(part, sha256, mediaType, bytes, cancellation) is { } refused) return refused;
            await WriteType(path, mediaType, cancellation);
            File.Move(part, path, overwrite: true);
            return Deposit.Kept;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new EvidenceStoreUnavailableException(fault);
        }
        finally
        {
            // A part of a file would go on filling the disk.
            if (File.Exists(part)) File.Delete(part);
        }
    }

    /// <summary>What lies under a digest, read through and checked.</summary>
    /// <exception cref="EvidenceStoreUnavailableException">See there.</exception>
    public async ValueTask<FoundFile> Inspect(string sha256, CancellationToken cancellation)
    {
        if (!Sha256Digest.IsWritten(sha256) || !File.Exists(PathOf(sha256))) return new(null);
        try
        {
            await using var file = Open(PathOf(sha256));
            var found = await DigestOf(file, cancellation);
            return found == sha256
                ? new(new EvidenceFile(sha256, file.Length, await File.ReadAllTextAsync(PathOf(sha256) + ".type", cancellation)))
                : new(null, found);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new EvidenceStoreUnavailableException(fault);
        }
    }

    /// <summary>How many bytes lie under a digest, which are not read for that; null where nothing does.</summary>
    /// <exception cref="EvidenceStoreUnavailableException">The folder is away, or cannot be looked into: nobody knows what lies there.</exception>
    public long? LengthOf(string sha256)
    {
        if (!Sha256Digest.IsWritten(sha256)) return null;
        if (!Directory.Exists(folder)) throw new EvidenceStoreUnavailableException(new DirectoryNotFoundException(folder));
        try
        {
            return new FileInfo(PathOf(sha256)).Length;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new EvidenceStoreUnavailableException(fault);
        }
    }

    /// <summary>A file to read from its beginning, checked before; null when there is none.</summary>
    /// <exception cref="EvidenceBrokenException">It is not what its name says.</exception>
    /// <exception cref="EvidenceStoreUnavailableException">See there.</exception>
    public async Task<(EvidenceFile File, Stream Bytes)?> Read(string sha256, CancellationToken cancellation) =>
        await Inspect(sha256, cancellation) switch
        {
            { File: { } file } => (file, Open(PathOf(sha256))),
            { BrokenSha256: { } found } => throw new EvidenceBrokenException(sha256, found),
            _ => null,
        };

    private async Task<Deposit?> Write(string part, string sha256, string mediaType, Stream bytes, CancellationToken cancellation)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            await using var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write);
            for (var first = true; ; first = false)
            {
                var read = await ReadNext(bytes, buffer, cancellation);
                if (first && !EvidenceMedia.Begins(mediaType, buffer.AsSpan(0, read))) return Deposit.AnotherType;
                if (file.Length + read > largest) return Deposit.TooLarge;
                digest.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
                if (read < buffer.Length) break;
            }
            if (Convert.ToHexStringLower(digest.GetHashAndReset()) != sha256) return Deposit.AnotherDigest;
            file.Flush(flushToDisk: true);
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async ValueTask<int> ReadNext(Stream bytes, byte[] buffer, CancellationToken cancellation)
    {
        try
        {
            return await bytes.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        }
        catch (IOException fault)
        {
            throw new DepositInterruptedException(fault);
        }
    }

    private static async Task WriteType(string path, string mediaType, CancellationToken cancellation)
    {
        await using var file = new FileStream(path + ".type", FileMode.Create, FileAccess.Write);
        await file.WriteAsync(Encoding.ASCII.GetBytes(mediaType), cancellation);
        file.Flush(flushToDisk: true);
    }

    private static async Task<string> DigestOf(FileStream file, CancellationToken cancellation) =>
        Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation));

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferLength, useAsync: true);

    /// <exception cref="ArgumentException">Not a digest: nothing else becomes a path.</exception>
    private string PathOf(string sha256) => Sha256Digest.IsWritten(sha256)
        ? Path.Combine(folder, sha256[..2], sha256[2..4], sha256)
        : throw new ArgumentException("A digest has 64 lower-case hex digits.", nameof(sha256));
}
