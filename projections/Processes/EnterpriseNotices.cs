using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;

namespace Regulatory.Projections.Processes;

/// <summary>
/// What enterprises were told by processes 企业告知事项: an alarm that nobody has looked at, a waybill that was recalled, a trip to be finished at
/// the nearest safe place. An enterprise sees its own.
/// </summary>
/// <param name="Id">The process and the place in the ledger: <c>waybill-recall/0198…@4711</c>.</param>
/// <param name="Process">Name of the process.</param>
/// <param name="Notice">Name of the notice in it.</param>
/// <param name="Subject">Stream of what it is about.</param>
/// <param name="Basis">Article or rule.</param>
/// <param name="Cause">Stream of the fact that led to it.</param>
/// <param name="CausePosition">Place in the ledger of that fact.</param>
[ReadModel("enterprise_notices", version: 1), RowsOfOneStream, ReadableBy(
    Role.Applicant, Role.Dispatcher, Role.Supervisor, Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.SuperiorAuthority,
    Role.Auditor)]
public sealed record EnterpriseNotices(
    [property: Key] string Id,
    [property: Filterable(Exact = true)] string Process,
    string Notice,
    [property: Filterable(Exact = true), Party] PartyId Party,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable(Exact = true)] string Subject,
    string Zh,
    string En,
    string Basis,
    string Cause,
    long CausePosition,
    [property: Filterable] LocalDate ToldOn)
{
    public static IEnumerable<string> KeysOf(ProcessFact fact, FactContext at) => fact is EnterpriseNotified ? [Key(at)] : [];

    public static EnterpriseNotices? Evolve(EnterpriseNotices? row, ProcessFact fact, FactContext at) => fact is EnterpriseNotified told
        ? new(
            Key(at), at.Kind["process.".Length..], told.Notice, told.Party, told.Division, told.Subject, told.Zh, told.En, told.Basis,
            told.Cause.Stream, told.Cause.Position, told.On)
        : row;

    private static string Key(FactContext at) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ProcessLimits.ProcessOf(at)}@{at.Position}");
}
