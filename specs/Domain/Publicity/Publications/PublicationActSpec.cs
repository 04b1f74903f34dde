using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;

namespace Regulatory.Domain.Specs.Publicity.Publications;

/// <summary>Given the life of a document's publicity so far, when an act, then. The examples that the specs share are here.</summary>
public abstract class PublicationActSpec : DeciderSpec<Publication, PublicationFact, PublicationCommand, PublicityContext>
{
    protected const string Number = "粤穗交罚〔2026〕00123号";

    protected static readonly PublicationId Id = PublicationId.Of(PublicationKind.Penalty, Number);
    protected static readonly PublicationId LicenceId = PublicationId.Of(PublicationKind.Licence, "穗交许〔2026〕88号");

    protected static readonly Actor Clerk = Of("publicity-gz", Role.PublicityClerk);
    protected static readonly Actor Head = Of("head-gz", Role.AgencyHead);

    protected static readonly ResidentId Zhang = ResidentId.Parse("44030519851231123X");
    protected static readonly PartyId ZhangParty = PartyId.Parse("P:0123456789abcdef0123456789abcdef");

    protected static readonly IssuingBody Bureau = new("广州市交通运输局", CreditCode.Parse("11440100MB2C00000W"));

    protected static readonly PartyConcerned Coaches = new(
        PartyKind.Organisation, "穗安客运有限公司", CreditCode.Parse("91440101MA5AAAA00W"), LegalRepresentative: "李四");

    protected static readonly PartyConcerned Driver = new(PartyKind.NaturalPerson, "张三", ResidentId: Zhang);

    /// <summary>A fine of 3 000 yuan by the ordinary procedure: general by the figure for fines that are not larger ones.</summary>
    protected static readonly PenaltyContent Fined = new(
        PenaltyProcedure.Ordinary, "未按照规定线路行驶", "客车未按照批准的线路行驶", ["《道路运输条例》第六十九条"], [PenaltyKind.Fine], "罚款人民币三千元整",
        Fine: Money.OfYuan(3_000));

    protected static readonly PenaltyContent Warned = Fined with
    {
        Procedure = PenaltyProcedure.Simplified, Kinds = [PenaltyKind.Warning], Content = "警告", Fine = null,
    };

    protected static readonly PenaltyContent Revoked = Fined with
    {
        Kinds = [PenaltyKind.LicenceRevocation], Content = "吊销道路运输经营许可证", Fine = null, Certificate = "道路运输经营许可证 440100000001号",
    };

    protected static readonly LicenceContent Granted = new(
        "准予行政许可决定书", LicenceCategory.Ordinary, "道路运输经营许可证", "440100000001", "县际班车客运", new(2026, 4, 8), new(2030, 4, 7));

    /// <summary>Of a fine decided on Wednesday 8 April 2026; seven working days later is Friday the 17th.</summary>
    protected static readonly EvaluatePublicity Evaluating = new(
        PublicationKind.Penalty, Number, Coaches, Bureau, Bureau, DivisionCode.Parse("440100"), new(2026, 4, 8), Fined);

    protected static readonly EvaluatePublicity EvaluatingLicence = Evaluating with
    {
        Kind = PublicationKind.Licence, DocumentNumber = "穗交许〔2026〕88号", Penalty = null, Licence = Granted,
    };

    protected static readonly PublicityDecision General = new(
        true, PublicityGround.GraveEnough, SeverityClass.General, null, new(2026, 7, 8), new(2027, 4, 8));

    protected static readonly PublicityDecision MinorWithheld = new(
        false, PublicityGround.MinorWithheld, SeverityClass.Minor, null, null, null);

    protected static readonly PublicityDecided Decided = DecidedOf(Coaches, Fined, General);

    protected static readonly PublicityDecided DecidedMinor = DecidedOf(Coaches, Warned, MinorWithheld);

    protected static readonly PublicityDecided DecidedLicence = Decided with
    {
        Document = Decided.Document with
        {
            Kind = PublicationKind.Licence, Number = "穗交许〔2026〕88号", Penalty = null, Licence = LicenceOnRecord.Of(Granted, OnRecord(Coaches)),
        },
        Decision = PublicityOf.Licence,
    };

    protected static readonly PublicationPublished Published = new(
        Decided.Document, SeverityClass.General, LicenceValid: true, new(2027, 4, 8), Late: false, On: new(2026, 4, 10));

    protected static readonly WithdrawalRequired Overturned = new(
        WithdrawalCause.Revoked, "粤交复决〔2026〕5号", new(2026, 6, 1), new(new(2026, 6, 4), false), On: new(2026, 6, 1));

    protected static readonly PublicationWithdrawn Withdrawn = new(
        PublicationKind.Penalty, Number, WasShown: true, WithdrawalCause.Revoked, "粤交复决〔2026〕5号", new(2026, 6, 1), "复议决定撤销原处罚", new(new(2026, 6, 4), false), Late: false,
        On: new(2026, 6, 2), DivisionCode.Parse("440100"));

    protected static readonly PublicityEnded Repaired = new(PublicityEnd.CreditRepaired, "粤信修〔2026〕9号", On: new(2026, 8, 3));

    protected internal override Publication Initial => Publication.Initial;

    protected internal override Actor UsualActor => Clerk;

    protected static PublicityDecided DecidedOf(
        PartyConcerned party, PenaltyContent penalty, PublicityDecision decision, LocalDate? documentOn = null, LocalDate? on = null) => new(
            new(
                PublicationKind.Penalty, Number, OnRecord(party), Bureau, Bureau, DivisionCode.Parse("440100"), documentOn ?? new(2026, 4, 8),
                PenaltyOnRecord.Of(penalty, OnRecord(party)), null, null),
            decision, new(new(2026, 4, 17), false), On: on ?? new(2026, 4, 9));

    protected static PartyOnRecord OnRecord(PartyConcerned party) =>
        PartyOnRecord.Of(party, party.CreditCode is { } code ? PartyId.Of(code) : ZhangParty);

    protected internal override Publication Evolve(Publication state, PublicationFact fact) => Publication.Evolve(state, fact);

    protected internal override Decision<PublicationFact> Decide(Publication state, PublicationCommand command, PublicityContext context) =>
        PublicationDecider.Decide(state, command, context);

    protected internal override PublicityContext ContextAt(Instant at, Actor actor) => new(at, at, actor, Calendars.Official, Figures.Defaults)
    {
        Persons = new[] { Zhang, Child }.ToImmutableDictionary(person => person, _ => ZhangParty),
    };

    /// <summary>Born on 9 April 2008: eighteen the day after the document.</summary>
    protected static readonly ResidentId Child = ResidentId.Parse("440106200804090016");

    protected Publication Folded(params PublicationFact[] facts) => facts.Aggregate(Initial, Evolve);

    private static Actor Of(string account, Role role) => new(account, account, [role], DivisionCode.Parse("440100"), "广州市交通运输局");
}
