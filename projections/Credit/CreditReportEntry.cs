using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Credit;

/// <summary>What an entry of a profile is worth.</summary>
public enum CreditEntryStanding
{
    /// <summary>有效</summary>
    Counting,

    /// <summary>已撤销</summary>
    Reversed,

    /// <summary>异议成立</summary>
    Excluded,

    /// <summary>已修复</summary>
    Repaired,
}

/// <summary>One fact of a subject's credit 信用信息: what scores cite as an entry, with the document that found it.</summary>
/// <param name="Id">Profile and number: <c>E:91440101MA5AAAA00W:D3#7</c>.</param>
/// <param name="Entry">Number within the profile.</param>
/// <param name="Division">The division that keeps the profile.</param>
/// <param name="RepairableFrom">First day on which its shortest term has passed.</param>
/// <param name="PublicUntil">Last day of its longest term of publicity.</param>
/// <param name="Document">Number of the document that reversed, excluded or repaired it.</param>
[ReadModel("credit_report_entry", version: 2), RowsOfOneStream]
[ReadableBy(Role.Applicant, Role.CreditOfficer, Role.AgencyHead, Role.Supervisor, Role.SuperiorAuthority, Role.Auditor)]
public sealed record CreditReportEntry(
    [property: Key] string Id,
    [property: Filterable(Exact = true)] CreditProfileId Profile,
    [property: Filterable] int Entry,
    [property: Party] PartyId? Party,
    [property: Jurisdiction] string Division,
    [property: Filterable(Exact = true)] string SourceSystem,
    [property: Filterable] string DocumentNumber,
    [property: Filterable] LocalDate DocumentOn,
    [property: Filterable] ItemCode Item,
    [property: Filterable] SeverityClass SeverityClass,
    decimal Quantity,
    Money? Amount,
    string? Section,
    [property: Filterable(Exact = true)] string? Matter,
    [property: Filterable] CreditEntryStanding Standing,
    string? Document,
    [property: Filterable] LocalDate? PerformedOn,
    [property: Filterable] RepairStage Repair,
    [property: Filterable] LocalDate RepairableFrom,
    [property: Filterable] LocalDate PublicUntil,
    [property: Filterable] LocalDate RecordedOn)
{
    /// <summary>Place in the ledger of the fact that recorded it.</summary>
    public long Position { get; init; }

    /// <summary>Number of the latest application for repair on the Credit China site; null without one.</summary>
    public string? RepairApplication { get; init; }

    /// <summary>Legal day of the latest application for repair, or of the decision on it.</summary>
    [Filterable]
    public LocalDate? RepairOn { get; init; }

    public static IEnumerable<string> KeysOf(CreditProfileFact fact, FactContext at) => fact switch
    {
        CreditFactRecorded { Entry: var entry } => [Key(entry, at)],
        CreditFactReversed { Entry: var entry } => [Key(entry, at)],
        CreditDutyPerformed { Entry: var entry } => [Key(entry, at)],
        RepairApplied { Entry: var entry } => [Key(entry, at)],
        RepairGranted { Entry: var entry } => [Key(entry, at)],
        RepairRefused { Entry: var entry } => [Key(entry, at)],
        ObjectionResolved resolved => resolved.Excluded.Select(entry => Key(entry, at)),
        _ => [],
    };

    public static CreditReportEntry Evolve(CreditReportEntry? row, CreditProfileFact fact, FactContext at) => fact switch
    {
        CreditFactRecorded recorded => Born(recorded, at),
        CreditFactReversed reversed => row! with { Standing = CreditEntryStanding.Reversed, Document = reversed.DocumentNumber },
        CreditDutyPerformed performed => row! with { PerformedOn = performed.PerformedOn },
        RepairApplied applied => row! with { Repair = RepairStage.Applied, RepairApplication = applied.Application, RepairOn = applied.On },
        RepairGranted granted => row! with
        {
            Repair = RepairStage.Granted, RepairOn = granted.On, Standing = CreditEntryStanding.Repaired, Document = granted.DocumentNumber,
        },
        RepairRefused refused => row! with { Repair = RepairStage.Refused, RepairOn = refused.On },
        ObjectionResolved resolved => row! with { Standing = CreditEntryStanding.Excluded, Document = resolved.DocumentNumber },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static string Key(int entry, FactContext at) => $"{at.Key}#{entry}";

    private static CreditReportEntry Born(CreditFactRecorded recorded, FactContext at)
    {
        var (profile, entry) = (CreditProfileId.Parse(at.Key), CreditEntry.Of(recorded));
        return new(
            Key(recorded.Entry, at), profile, recorded.Entry, profile.Subject.Party, recorded.Division?.ToString() ?? at.Envelope.Authority, recorded.SourceSystem, recorded.DocumentNumber,
            recorded.DocumentOn, recorded.ItemCode, recorded.SeverityClass, recorded.Quantity, recorded.Amount, recorded.Section, recorded.Matter,
            CreditEntryStanding.Counting, null, null, RepairStage.NotAsked, RepairTerms.RepairableFrom(entry), RepairTerms.PublicUntil(entry), recorded.On)
        {
            Position = at.Position,
        };
    }
}
