using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Acts.Credit;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// What a penalty leaves in credit (credit §10): an entry for the party, by kind and amount, and points for the driver, by offence, both of
/// the class that the penalty has for publicity. It is recorded under the document by which the penalties stand; when they fall, that is
/// reversed, and what a change put in their place is recorded under the document that changed them.
/// </summary>
internal static class PenaltyCredit
{
    /// <summary>The system whose documents penalties are.</summary>
    public const string Source = "enforcement";

    private const string Undo = "reverse-credit:", Done = "duty-performed:";

    /// <summary>What stops or narrows a business weighs as its suspension does: the catalogue has nothing nearer.</summary>
    private static readonly ImmutableArray<PenaltyKind> Stopping =
        [PenaltyKind.Stop, PenaltyKind.LicenceSuspension, PenaltyKind.Closure, PenaltyKind.Restriction, PenaltyKind.IndustryBan, PenaltyKind.Downgrade];

    private static readonly Money Small = Money.OfYuan(3_000), Large = Money.OfYuan(30_000);

    /// <summary>The weighing says how far the driver was over the limit, the qualification from when the driver's cycles count.</summary>
    public static ProcessQuestions Asked(PenaltyMatter matter) => ProcessQuestions.None with
    {
        Streams = [.. matter.Weighing], HeldBy = NamedIn(matter),
    };

    public static IEnumerable<Move> Record(PenaltyMatter matter, Outlook outlook) =>
        Entries(matter, matter.Standing, matter.StandsBy, matter.Decision.On, matter.Decision.Fine, "", outlook);

    /// <summary>What fell is reversed, for everybody who may have an entry of it; what stands in its place is recorded.</summary>
    public static IEnumerable<Move> Reverse(PenaltyMatter matter, ImmutableArray<Penalty> after, string document, FactSeen seen, Outlook outlook)
    {
        foreach (var party in Parties(matter, outlook))
            yield return new Move.Give(
                $"{Undo}{party}@{seen.Position}",
                new ReverseCreditFact(ProfileOf(matter, party), ReferenceTo(matter), ReversalGround.PenaltyRevoked, document),
                OwnRules.CreditRecord);
        if (after.IsEmpty) yield break;
        foreach (var step in Entries(matter, after, document, seen.On, Penalty.FineOf(after), $"@{seen.Position}", outlook)) yield return step;
    }

    /// <summary>The decision was performed: so is the duty of every entry that it led to.</summary>
    public static IEnumerable<Move> Perform(PenaltyMatter matter, FactSeen seen, Outlook outlook) => Parties(matter, outlook).Select(party => new Move.Give(
        $"{Done}{party}", new RecordDutyPerformed(ProfileOf(matter, party), ReferenceTo(matter), matter.Decision.CaseNumber, seen.On),
        CreditRepairMeasures.Repair));

    /// <summary>A step was refused because the decision left nothing in the credit of somebody, as often of drivers: nobody need see to it.</summary>
    public static bool LeftNothing(ProcessStepRefused refused) =>
        (refused.Step.StartsWith(Undo, StringComparison.Ordinal) || refused.Step.StartsWith(Done, StringComparison.Ordinal))
        && (refused.Rule == EntryOnRecord.Id || refused.Rule == ProfileOnRecord.Id);

    private static IEnumerable<Move> Entries(
        PenaltyMatter matter, ImmutableArray<Penalty> penalties, string document, LocalDate on, Money fine, string occasion, Outlook outlook)
    {
        var filing = matter.Filing;
        var severity = PenaltyPublicity.ClassOf(penalties, matter, on, outlook.Figures);
        yield return Of($"credit-party{occasion}", filing.Party, ItemOf(penalties, matter.Decision));
        if (matter.Driver(outlook) is { } driver && DriverPointsOf.Penalty(matter, outlook) is { } points)
            yield return Of($"credit-driver{occasion}", driver, points);

        Move Of(string step, PartyOnRecord party, string item) => (party.Name ?? party.PersonName?.Clear) is { } name
            ? new Move.Give(
                step,
                new RecordCreditFact(
                    ProfileOf(matter, party.Party), Source, document, on, ItemCode.Parse(item), severity, Amount: fine is { Fen: > 0 } ? fine : null,
                    Matter: $"enforcement.case/{matter.Case}",
                    Opening: party.Kind is PartyKind.NaturalPerson
                        ? new(name, filing.Division, CreditTrade.Practitioner, party.Party == NamedIn(matter) ? FirstQualified(outlook) : null)
                        : new(name, filing.Division, CreditTrade.Other)),
                RoadTransportRegulations.Art75)
            : new Move.Ask(
                step, Role.CreditOfficer, $"当事人信息已删除，处罚决定 {document} 未归集信用信息。",
                $"The party was erased: {document} left no credit record.", RoadTransportRegulations.Art75);
    }

    /// <summary>The person whom the case names: its driver, or its party; whom an inquiry found is known only with its answer.</summary>
    private static PartyId? NamedIn(PenaltyMatter matter) =>
        matter.Filing.Act.Driver?.Party ?? (matter.Filing.Party.Kind is PartyKind.NaturalPerson ? matter.Filing.Party.Party : null);

    /// <summary>A driver's cycles count from the first issue of the qualification (credit §5); null where none is on this register.</summary>
    private static LocalDate? FirstQualified(Outlook outlook) =>
        outlook.Held.Where(licence => licence.Kind.IsQualification()).Select(licence => licence.IssuedOn).Min();

    /// <summary>Those who may have an entry of it: the party, and the driver if the table has points for the offence.</summary>
    private static IEnumerable<PartyId> Parties(PenaltyMatter matter, Outlook outlook) =>
        new[] { matter.Filing.Party.Party, DriverPointsOf.Penalty(matter, outlook) is null ? null : matter.Driver(outlook)?.Party }.OfType<PartyId>().Distinct();

    private static EntryReference ReferenceTo(PenaltyMatter matter) => new(SourceSystem: Source, SourceNumber: matter.StandsBy);

    private static CreditProfileId ProfileOf(PenaltyMatter matter, PartyId party) => new(CreditSubject.Of(party), CreditFields.Of(matter.Filing.Domain));

    /// <summary>The item of the catalogue that a penalty is: by its gravest kind, else by the amount of the fine.</summary>
    private static string ItemOf(ImmutableArray<Penalty> penalties, PenaltyDecided decision)
    {
        var (kinds, fine) = (penalties.Select(penalty => penalty.Kind).ToHashSet(), Penalty.FineOf(penalties));
        return kinds.Contains(PenaltyKind.LicenceRevocation) ? "licence-revoked"
            : kinds.Overlaps(Stopping) ? "business-suspended"
            : decision.Procedure is CaseProcedure.Simplified || fine.Fen == 0 ? "warning-or-simplified-fine"
            : fine.CompareTo(Small) < 0 ? "fine-under-3000"
            : fine.CompareTo(Large) <= 0 ? "fine-3000-to-30000"
            : "fine-over-30000";
    }
}
