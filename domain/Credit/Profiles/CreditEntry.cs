using NodaTime;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>How far the repair of an entry has come.</summary>
public enum RepairStage
{
    /// <summary>未申请</summary>
    NotAsked,

    /// <summary>已申请</summary>
    Applied,

    /// <summary>已修复</summary>
    Granted,

    /// <summary>不予修复: it may be applied for again.</summary>
    Refused,
}

/// <summary>One fact of a profile as its deciders and the models remember it.</summary>
/// <param name="Number">From 1; what scores cite.</param>
/// <param name="Reversed">It no longer counts, by a document.</param>
/// <param name="Excluded">It no longer counts, by an upheld objection.</param>
/// <param name="PerformedOn">Day on which what was owed had been done; null until then.</param>
/// <param name="RepairApplication">Number of the latest application for repair.</param>
public sealed record CreditEntry(
    int Number,
    string SourceSystem,
    string DocumentNumber,
    LocalDate DocumentOn,
    ItemCode Item,
    SeverityClass Class,
    decimal Quantity,
    Money? Amount,
    string? Section,
    bool Reversed = false,
    bool Excluded = false,
    LocalDate? PerformedOn = null,
    RepairStage Repair = RepairStage.NotAsked,
    string? RepairApplication = null)
{
    public bool Counts => !Reversed && !Excluded && Repair is not RepairStage.Granted;

    public static CreditEntry Of(CreditFactRecorded fact) => new(
        fact.Entry, fact.SourceSystem, fact.DocumentNumber, fact.DocumentOn, fact.ItemCode, fact.SeverityClass, fact.Quantity, fact.Amount,
        fact.Section);
}
