using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Inquiries;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Trucks;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// 治超线索处置 (overload §5.2, §10): a truck that entries turned away again and again is a lead; a source unit with too many hits is ordered
/// and inspected; whoever loaded an overloaded truck, or drove it without a qualification, is examined in a case of their own; a motorway operator who let a truck in by its fault is told, and its credit is looked at. What needs a decision is asked
/// of an officer.
/// </summary>
public static class OverloadFollowUp
{
    private const string Noted = "Noted", Told = "Told", Asked = "Asked", Handled = "Handled";

    private const string Province = "440000";

    public static ProcessDefinition Definition { get; } = new(
        ProcessNames.OverloadFollowUp,
        [
            new(null, Noted, "RepeatedRefusalNoted, SourceHitsExceeded, LoadTraced, DriverTraced"),
            new(Noted, Asked, nameof(OfficerAsked), Ends: true),
            new(null, Told, nameof(EntryLiabilityFound)),
            new(Told, Handled, nameof(AcknowledgementReceived), Ends: true),
        ],
        [
            typeof(RepeatedRefusalNoted), typeof(SourceHitsExceeded), typeof(EntryLiabilityFound), typeof(LoadTraced), typeof(DriverTraced),
        ],
        static seen => seen.Fact switch
        {
            RepeatedRefusalNoted noted => [$"truck:{noted.Plate.ToString().Replace('/', '-')}:{Steps.Iso(noted.Until)}"],
            SourceHitsExceeded exceeded => [$"source:{seen.Stream.Key}:{Steps.Iso(exceeded.Until)}"],
            EntryLiabilityFound => [$"entry:{seen.Stream.Key}"],
            LoadTraced load => [$"loader:{seen.Stream.Key}:{load.Loader.Party.Value.Replace(':', '-')}"],
            DriverTraced driver => [$"driver:{seen.Stream.Key}:{driver.Driver.Party.Value.Replace(':', '-')}"],
            _ => [],
        },
        Upon);

    private static IEnumerable<Move> Upon(Process process, FactSeen seen, Outlook outlook) => (process.IsRunning, seen.Fact) switch
    {
        (false, RepeatedRefusalNoted noted) when process.Run == 0 => Lead(noted),
        (false, SourceHitsExceeded exceeded) when process.Run == 0 => Order(exceeded, seen),
        (false, EntryLiabilityFound found) when process.Run == 0 => Notify(found, seen, outlook),
        (false, LoadTraced load) when process.Run == 0 =>
            Examine(LinkedExaminations.OfSource(load.Loader.Party), load.Division, load.Plate, seen),
        (false, DriverTraced driver) when process.Run == 0 =>
            Examine(LinkedExaminations.OfDriver(driver.Driver.Party, driver.Qualification is null), driver.Division, driver.Plate, seen),
        (true, AcknowledgementReceived) => [new Move.End(Handled)],
        (true, DeadlinePassed passed) => Steps.Late(process, passed),
        _ => [],
    };

    private static Move[] Lead(RepeatedRefusalNoted noted) =>
    [
        new Move.Start(Noted, ("plate", noted.Plate.ToString()), ("division", Province)),
        new Move.Ask(
            "register-lead", Role.CaseUnitHead,
            $"{noted.Plate} 自 {Steps.Iso(noted.From)} 至 {Steps.Iso(noted.Until)} 被高速公路入口劝返 {noted.Checks.Length} 次，请登记线索并核查。",
            $"{noted.Plate} was turned away {noted.Checks.Length} times from {Steps.Iso(noted.From)} to {Steps.Iso(noted.Until)}: register a lead.",
            HighwaySafetyProtectionRegulations.Art40),
        new Move.End(Asked),
    ];

    private static Move[] Order(SourceHitsExceeded exceeded, FactSeen seen) =>
    [
        new Move.Start(Noted, ("unit", seen.Stream.Key), ("division", Province)),
        new Move.Ask(
            "order-and-inspect", Role.AgencyHead,
            $"货运源头单位自 {Steps.Iso(exceeded.From)} 至 {Steps.Iso(exceeded.Until)} 超限装载 {exceeded.Hits} 次，请责令改正、组织检查并依法公布。",
            $"{exceeded.Hits} overloaded trucks left the source unit from {Steps.Iso(exceeded.From)} to {Steps.Iso(exceeded.Until)}: order it to put that right, inspect it and make it public.",
            GuangdongRoadTransportRegulations.Art49),
        new Move.End(Asked),
    ];

    /// <summary>一超四罚: each is examined for an act of their own. Where there is none, the overload only counts, and nobody is asked.</summary>
    private static Move[] Examine(LinkedExamination examination, DivisionCode division, Plate plate, FactSeen seen) =>
        examination.Offence is not { } offence
            ? []
            :
            [
                new Move.Start(Noted, ("weighing", seen.Stream.Key), ("offence", offence.ToString()), ("division", division.ToString())),
                new Move.Ask(
                    "examine", Role.CaseUnitHead,
                    $"{plate} 超限（检测记录 {seen.Stream.Key}）：请对{(examination.As is ExaminedAs.Driver ? "驾驶人" : "货运源头单位")}是否构成 {offence} 立案审查。",
                    $"{plate} was overloaded (weighing {seen.Stream.Key}): examine its {(examination.As is ExaminedAs.Driver ? "driver" : "loader")} for {offence}.",
                    examination.Article),
                new Move.End(Asked),
            ];

    private static Move[] Notify(EntryLiabilityFound found, FactSeen seen, Outlook outlook) =>
    [
        new Move.Start(Told, ("operator", found.Operator.ToString()), ("document", found.Document), ("division", found.Division.ToString())),
        new Move.Tell(
            Partners.TollOperator, ProcessNotices.EntryLiability, outlook.ToAcknowledge(seen.On), HighwaySafetyProtectionRegulations.Art40,
            found.Document, ("document", found.Document), ("operator", found.Operator.ToString()), ("site", found.Site.ToString()),
            ("fault", found.Fault.ToString()), ("plate", found.Plate.ToString()), ("excess-kg", $"{found.FoundMass.ExcessKg}")),
        new Move.Ask(
            "record-credit", Role.CreditOfficer,
            $"请根据 {found.Document} 核对高速公路运营单位 {found.Operator} 的信用记录。",
            $"Look at the credit record of the motorway operator {found.Operator} by {found.Document}.",
            HighwaySafetyProtectionRegulations.Art40),
    ];
}
