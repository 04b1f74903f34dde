using System.Collections.Immutable;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Integration.Acts.Credit;
using Regulatory.Ledger;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// What a penalty leaves in credit (credit §10): an entry for the party, by kind and amount, and points for the driver, by offence. What
/// fell is reversed by its decision number; what a change put in its place is recorded under the document that changed it.
/// </summary>
internal static class PenaltyCredit
{
    private const string Source = "enforcement";

    private static readonly Money Small = Money.OfYuan(3_000), Large = Money.OfYuan(30_000);

    /// <summary>The weighing says how far the driver was over the limit.</summary>
    public static ProcessQuestions Asked(PenaltyMatter matter) =>
        WeighingOf(matter) is { } weighing ? ProcessQuestions.None with { Streams = [weighing] } : ProcessQuestions.None;

    public static IEnumerable<Move> Record(PenaltyMatter matter, Outlook outlook)
    {
        var filing = matter.Filing;
        yield return Of(matter, "credit-party", filing.Party, ItemOf(matter.Standing, matter.Decision), matter.Decision.DecisionNumber, matter.Decision.On);
        if ((filing.Act.Driver ?? (filing.Party.Kind is PartyKind.NaturalPerson ? filing.Party : null)) is { } driver && PointsOf(matter, outlook) is { } points)
            yield return Of(matter, "credit-driver", driver, points, matter.Decision.DecisionNumber, matter.Decision.On);
    }

    /// <summary>Of a driver only what was recorded: points, where the table has any.</summary>
    public static IEnumerable<Move> Reverse(
        PenaltyMatter matter, ImmutableArray<Penalty> after, string document, FactSeen seen, Outlook outlook)
    {
        var driver = PointsOf(matter, outlook) is null ? null : matter.Filing.Act.Driver?.Party;
        var parties = new[] { matter.Filing.Party.Party, driver }.OfType<PartyId>().Distinct();
        foreach (var party in parties)
            yield return new Move.Give(
                $"reverse-credit:{party}@{seen.Position}",
                new ReverseCreditFact(
                    ProfileOf(matter, party), new(SourceSystem: Source, SourceNumber: matter.Decision.DecisionNumber), ReversalGround.PenaltyRevoked, document),
                OwnRules.CreditRecord);
        if (!after.IsEmpty)
            yield return Of(matter, $"credit-party@{seen.Position}", matter.Filing.Party, ItemOf(after, matter.Decision), document, seen.On, Penalty.FineOf(after));
    }

    private static Move Of(
        PenaltyMatter matter, string step, PartyOnRecord party, string item, string document, NodaTime.LocalDate on, Money? fine = null) =>
        (party.Name ?? party.PersonName?.Clear) is { } name
            ? new Move.Give(
                step,
                new RecordCreditFact(
                    ProfileOf(matter, party.Party), Source, document, on, ItemCode.Parse(item),
                    Amount: (fine ?? matter.Decision.Fine) is { Fen: > 0 } amount ? amount : null, Matter: $"enforcement.case/{matter.Case}",
                    Opening: new(name, matter.Filing.Division, party.Kind is PartyKind.NaturalPerson ? CreditTrade.Practitioner : CreditTrade.Other)),
                RoadTransportRegulations.Art75)
            : new Move.Ask(
                step, Role.CreditOfficer, $"当事人信息已删除，处罚决定 {document} 未归集信用信息。",
                $"The party was erased: {document} left no credit record.", RoadTransportRegulations.Art75);

    private static CreditProfileId ProfileOf(PenaltyMatter matter, PartyId party) => new(CreditSubject.Of(party), CreditFields.Of(matter.Filing.Domain));

    /// <summary>The item of the catalogue that a penalty is: by its gravest kind, else by the amount of the fine.</summary>
    private static string ItemOf(ImmutableArray<Penalty> penalties, PenaltyDecided decision)
    {
        var (kinds, fine) = (penalties.Select(penalty => penalty.Kind).ToHashSet(), Penalty.FineOf(penalties));
        return kinds.Contains(PenaltyKind.LicenceRevocation) ? "licence-revoked"
            : kinds.Contains(PenaltyKind.Stop) || kinds.Contains(PenaltyKind.LicenceSuspension) ? "business-suspended"
            : decision.Procedure is CaseProcedure.Simplified || fine.Fen == 0 ? "warning-or-simplified-fine"
            : fine.CompareTo(Small) < 0 ? "fine-under-3000"
            : fine.CompareTo(Large) <= 0 ? "fine-3000-to-30000"
            : "fine-over-30000";
    }

    /// <summary>Points of the driver's twenty, by offence; null where the table has none.</summary>
    private static string? PointsOf(PenaltyMatter matter, Outlook outlook) => matter.Decision.Offence.Value switch
    {
        "RT04" => "driver-unqualified",
        "RT08" => "driver-off-route",
        "GD05" => "driver-card-not-carried",
        "DM03" => "driver-terminal-tampering",
        "DG03" => "driver-no-waybill",
        "HW01" when ExcessOf(matter, outlook) is { } permille => permille > 500 ? "driver-overload-over-50" : permille >= 200 ? "driver-overload-20-50" : null,
        _ => null,
    };

    /// <summary>Mass above the limit, in thousandths of the limit.</summary>
    private static int? ExcessOf(PenaltyMatter matter, Outlook outlook) =>
        WeighingOf(matter) is { } weighing && outlook.Streams.GetValueOrDefault(weighing, []).OfType<WeighingCaptured>().LastOrDefault() is { Finding: var finding }
            ? (int)((long)finding.ExcessKg * 1000 / finding.LimitKg)
            : null;

    private static StreamName? WeighingOf(PenaltyMatter matter) =>
        matter.Filing.Act.WeighRecord is { } record ? new StreamName("enforcement.weigh-record", record.ToString()) : null;
}
