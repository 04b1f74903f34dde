using System.Globalization;

namespace Regulatory.Ledger.Verifying;

/// <summary>
/// Heads in order of size, each held against the recomputed root: those one after the other that do not fit are one finding, which names
/// the facts between the last head that fits and the first that does not.
/// </summary>
internal sealed class HeadRoots(FindingCode code, string tree, FindingList findings)
{
    private long fitting, firstWrong, wrong;

    /// <summary>Heads held against a root.</summary>
    public long Seen { get; private set; }

    /// <summary>Facts up to here are taken for good, because the verification began after them.</summary>
    public void BeginAfter(long position) => fitting = position;

    public void Add(long size, bool fits)
    {
        Seen++;
        if (fits)
        {
            Report();
            fitting = size;
            return;
        }
        if (wrong++ == 0) firstWrong = size;
    }

    /// <summary>Reports the heads that do not fit and were not reported yet.</summary>
    public void Report()
    {
        if (wrong > 0)
            findings.Add(new(code, fitting + 1, firstWrong, tree, Subject: wrong.ToString(CultureInfo.InvariantCulture)));
        wrong = 0;
    }
}
