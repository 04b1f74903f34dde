namespace Regulatory.Ledger.Verifying;

/// <summary>What was found, by many at once; beyond a limit it only counts.</summary>
internal sealed class FindingList(int limit)
{
    private readonly List<Finding> findings = [];

    /// <summary>All findings, those beyond the limit included.</summary>
    public long Total { get; private set; }

    public void Add(Finding finding)
    {
        lock (findings)
        {
            Total++;
            if (findings.Count < limit) findings.Add(finding);
        }
    }

    /// <summary>
    /// The findings in order of code and position. Neighbouring facts that were changed or are missing are one finding, so are all digests
    /// of a tile, and a stream whose version is wrong is not also blamed for its places.
    /// </summary>
    public List<Finding> Sorted()
    {
        var moved = findings.Where(finding => finding.Code == FindingCode.StreamVersionWrong).Select(finding => finding.StreamId).ToHashSet();
        var sorted = new List<Finding>();
        foreach (var finding in findings
            .Where(finding => finding.Code != FindingCode.StreamPlaceWrong || !moved.Contains(finding.StreamId))
            .OrderBy(finding => finding.Code).ThenBy(finding => finding.Tree, StringComparer.Ordinal).ThenBy(finding => finding.Position ?? 0)
            .ThenBy(finding => finding.Subject, StringComparer.Ordinal))
        {
            if (sorted.Count > 0 && Joined(sorted[^1], finding) is { } joined) sorted[^1] = joined;
            else sorted.Add(finding);
        }
        return sorted;
    }

    private static Finding? Joined(Finding first, Finding next) =>
        first.Code is FindingCode.TileChanged or FindingCode.EdgeChanged && (first.Code, first.Tree, first.Subject) == (next.Code, next.Tree, next.Subject)
            ? first
        :
        first.Code is FindingCode.FactMissing or FindingCode.FactChanged or FindingCode.FactOrTileChanged
        && first.Code == next.Code && first.Tree == next.Tree && next.Position == (first.Until ?? first.Position) + 1
            ? first with { Until = next.Until ?? next.Position }
            : null;
}
