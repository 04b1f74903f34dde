using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>行政执法机关移送涉嫌犯罪案件的规定.</summary>
[Instrument("CTR", "行政执法机关移送涉嫌犯罪案件的规定", "Regulations on Transferring Suspected Crimes")]
public static class CriminalTransferRegulations
{
    /// <summary>Two officers or more report; the head decides within three days; what is approved is handed over within twenty-four hours.</summary>
    public const string Art5 = "CTR/5";

    /// <summary>The police decide within three days whether to file.</summary>
    public const string Art8 = "CTR/8";

    /// <summary>Against a refusal the agency may object within three days.</summary>
    public const string Art9 = "CTR/9";

    /// <summary>No penalty takes the place of a transfer.</summary>
    public const string Art11 = "CTR/11";

    /// <summary>The exhibits follow within three days of the police filing.</summary>
    public const string Art12 = "CTR/12";

    // The day of the regulations is not held; their figures stand for every day.
    private static readonly LocalDate Beginning = LocalDate.MinIsoValue;

    /// <summary>Days for the head to decide, for the police to decide, to object, and to hand over exhibits.</summary>
    public static readonly Dated<int> Days = new((Beginning, 3));

    /// <summary>Hours from approval to handing over (<see cref="Art5"/>).</summary>
    public static readonly Dated<int> HoursToHandOver = new((Beginning, 24));
}
