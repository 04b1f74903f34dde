using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>行政许可和行政处罚等信用信息公示 (双公示): national practice since 2016, with the data standard of 2018.</summary>
[Instrument("DPB", "行政许可和行政处罚双公示制度", "Dual publicity of licences and penalties")]
public static class DualPublicity
{
    /// <summary>Reported to the credit platform, and shown, within seven working days of the decision.</summary>
    public const string SevenDays = "DPB/seven-days";

    /// <summary>The fields of the data standard 发改办财金〔2018〕424号.</summary>
    public const string Fields = "DPB/fields";

    /// <summary>Working days for reporting and showing (<see cref="SevenDays"/>).</summary>
    public static readonly Dated<int> DaysToPublish = new((new LocalDate(2016, 1, 1), 7));
}
