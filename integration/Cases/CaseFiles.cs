using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Documents.Enforcement;
using Regulatory.Integration.EvidenceFiles;
using Regulatory.Ledger;

namespace Regulatory.Integration.Cases;

/// <summary>As what a fact of a case names a file; the first one counts where several facts name the same file.</summary>
public enum CaseFileKind
{
    /// <summary>证据: of an item of evidence of the case, or of the weighing that it rests on.</summary>
    Evidence,

    /// <summary>笔录、陈述、文书: whoever acted stated the digest, and nothing else says that the file is the case's.</summary>
    Stated,

    /// <summary>集体讨论记录: what the heads of the agency said among themselves.</summary>
    Minutes,
}

/// <summary>A file that a fact of a case names.</summary>
/// <param name="Sha256">64 lower-case hex digits.</param>
/// <param name="Stream">Of the fact; so is <paramref name="Position"/>.</param>
public sealed record CaseFileNamed(string Sha256, CaseFileKind Kind, StreamName Stream, long Position);

/// <summary>The files of a penalty case: those that its facts name as files, never whatever reads like a digest in a text.</summary>
/// <param name="divisionsOf">The divisions whose evidence a file is, of whatever case; empty where it is nobody's.</param>
/// <param name="most">So many bytes of files a bundle holds.</param>
public sealed class CaseFiles(
    EvidenceStore store, Func<string, CancellationToken, Task<ImmutableArray<DivisionCode>>> divisionsOf, long most = CaseFiles.Most)
{
    /// <summary>A bundle is made and checked in memory, by browsers, too.</summary>
    public const long Most = 64L << 20;

    /// <summary>What facts name, in their order.</summary>
    public static ImmutableArray<CaseFileNamed> NamedBy(IEnumerable<Told> facts) =>
    [
        .. from told in facts.OrderBy(fact => fact.Position)
           let named = NamedIn(told.Fact)
           from digest in named.Digests
           where Sha256Digest.IsWritten(digest)
           select new CaseFileNamed(digest, named.Kind, told.Recorded.Stream, told.Position),
    ];

    /// <summary>The files, and those that are not handed out, each with the reason.</summary>
    /// <exception cref="EvidenceStoreUnavailableException">The store cannot be used now: nothing is said to be missing.</exception>
    public async Task<(ImmutableArray<CaseFile> Files, ImmutableArray<CaseFileLeftOut> LeftOut)> Fetch(
        IEnumerable<CaseFileNamed> named, CancellationToken cancellation)
    {
        var (files, leftOut) = (ImmutableArray.CreateBuilder<CaseFile>(), ImmutableArray.CreateBuilder<CaseFileLeftOut>());
        var room = most;
        foreach (var same in named.GroupBy(file => file.Sha256, StringComparer.Ordinal))
        {
            if (await WhyNot(same.Key, same.Min(file => file.Kind), room, cancellation).ConfigureAwait(false) is { } reason)
            {
                leftOut.Add(reason);
                continue;
            }
            try
            {
                if (await store.Read(same.Key, cancellation).ConfigureAwait(false) is not var (file, bytes))
                {
                    leftOut.Add(Missing(same.Key));
                    continue;
                }
                await using (bytes.ConfigureAwait(false))
                {
                    var content = new byte[file.Length];
                    await bytes.ReadExactlyAsync(content, cancellation).ConfigureAwait(false);
                    files.Add(new($"{same.Key}.{EvidenceMedia.EndingOf(file.MediaType)}", content));
                    room -= file.Length;
                }
            }
            catch (EvidenceBrokenException)
            {
                leftOut.Add(new(same.Key, "证据库中的文件与摘要不符", "what lies in the store is not what the digest says"));
            }
        }
        return (files.ToImmutable(), leftOut.ToImmutable());
    }

    private async Task<CaseFileLeftOut?> WhyNot(string sha256, CaseFileKind kind, long room, CancellationToken cancellation)
    {
        if (kind is CaseFileKind.Minutes)
            return new(sha256, "集体讨论记录属于机关内部讨论，不随案卷包提供", "the minutes of what the heads discussed among themselves stay with the agency");
        // Whoever knows the digest of another case's evidence could state it here and take the file along.
        if (kind is CaseFileKind.Stated && !(await divisionsOf(sha256, cancellation).ConfigureAwait(false)).IsEmpty)
            return new(sha256, "该文件登记为其他事项的证据，未登记为本案证据", "it is on record as evidence of another matter and not of this case");
        return store.LengthOf(sha256) switch
        {
            null => Missing(sha256),
            { } length when length > room => new(
                sha256, FormattableString.Invariant($"{length} 字节，本包容纳不下"), FormattableString.Invariant($"{length} bytes, more than this bundle has room for")),
            _ => null,
        };
    }

    private static CaseFileLeftOut Missing(string sha256) => new(sha256, "证据库中没有该文件", "the store has no such file");

    private static (CaseFileKind Kind, ImmutableArray<string> Digests) NamedIn(object fact) => fact switch
    {
        EvidenceCollected { File: { } file } => (CaseFileKind.Evidence, [file.Sha256]),
        WeighingCaptured captured => (CaseFileKind.Evidence, FilesOf(captured.Evidence)),
        InvestigationRecorded recorded => (CaseFileKind.Stated, [recorded.RecordSha256]),
        RightsWaived waived => (CaseFileKind.Stated, [waived.DocumentSha256]),
        DefenceReceived received => (CaseFileKind.Stated, [received.StatementSha256]),
        CaseHearingHeld held => (CaseFileKind.Stated, [held.RecordSha256]),
        CaseHearingWaived { DocumentSha256: { } document } => (CaseFileKind.Stated, [document]),
        CollectiveDecisionRecorded decided => (CaseFileKind.Minutes, [decided.MinutesSha256]),
        _ => (CaseFileKind.Stated, []),
    };

    private static ImmutableArray<string> FilesOf(EvidencePack pack) =>
        [.. pack.Pictures.Select(picture => picture.Sha256).Concat(pack.Film is { } film ? [film.Sha256] : [])];
}
