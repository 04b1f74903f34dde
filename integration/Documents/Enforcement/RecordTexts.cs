using Regulatory.Domain.Kernel;
using Regulatory.Integration.EvidenceFiles;

namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>The texts of records, as they lie in the store of evidence under the digests that facts vouch for.</summary>
public sealed class RecordTexts(EvidenceStore store)
{
    private const int Largest = 1024 * 1024;

    /// <summary>Null when nothing lies there, or something that is no record of at most a mebibyte.</summary>
    /// <exception cref="EvidenceBrokenException">The file is not what its digest says.</exception>
    /// <exception cref="EvidenceStoreUnavailableException">The store cannot be used now.</exception>
    public async ValueTask<RecordFile?> Find(string sha256, CancellationToken cancellation)
    {
        if (!Sha256Digest.IsWritten(sha256) || await store.Read(sha256, cancellation).ConfigureAwait(false) is not var (file, bytes)) return null;
        await using (bytes.ConfigureAwait(false))
        {
            if (file.MediaType != "application/json" || file.Length > Largest) return null;
            var text = new byte[file.Length];
            await bytes.ReadExactlyAsync(text, cancellation).ConfigureAwait(false);
            return RecordFile.TryRead(text, out var record) ? record : null;
        }
    }

    /// <summary>Null, too, when the file is broken: for whoever tells that elsewhere, and goes on without the text.</summary>
    /// <exception cref="EvidenceStoreUnavailableException">The store cannot be used now.</exception>
    public async ValueTask<RecordFile?> FindSound(string sha256, CancellationToken cancellation)
    {
        try
        {
            return await Find(sha256, cancellation).ConfigureAwait(false);
        }
        catch (EvidenceBrokenException)
        {
            return null;
        }
    }
}
