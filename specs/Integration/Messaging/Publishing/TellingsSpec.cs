using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Integration.Messaging.Publishing;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Messaging.Publishing;

/// <summary>What partners are told of facts, with no ledger and no broker: given facts, when one more, then this message.</summary>
public sealed class TellingsSpec
{
    [Fact]
    public void every_contract_about_facts_has_one_telling_and_somebody_who_is_told()
    {
        Tellings.All.Select(telling => telling.Contract).ShouldBe(
            CloudEvents.All.Values.Where(contract => contract.IsAssignableTo(typeof(FactMessage))), ignoreOrder: true);
        foreach (var telling in Tellings.All.Where(telling => !telling.IsAddressed))
            Routes.Usual.ByPartner.Values.ShouldContain(route => route.Told.Contains(ContractAttribute.NameOf(telling.Contract)), telling.Contract.Name);
    }

    [Fact]
    public void routes_know_only_contracts_that_go_their_way()
    {
        foreach (var (partner, route) in Routes.Usual.ByPartner)
        {
            route.Told.ShouldAllBe(name => CloudEvents.All[name].IsAssignableTo(typeof(FactMessage)), partner);
            route.Tells.ShouldAllBe(name => CloudEvents.All[name].IsAssignableTo(typeof(PartnerMessage)), partner);
        }
    }

    [Fact]
    public void a_penalty_of_a_company_is_told_to_market_regulation()
    {
        var told = (PenaltyDecisionIssued)Tell(Partners.MarketRegulation, Cases.Filed(Told.Company), Cases.Decided(Told.Company)).Single();
        told.Party.ShouldBe(new PartyTold(PartyKind.Organisation, "穗安货运有限公司", "91440101MA5AAAA00W"));
        (told.DecisionNumber, told.Fine, told.DecidedOn, told.Plate).ShouldBe(("粤穗交罚〔2026〕9号", Money.OfYuan(3000), Told.Day, "粤A12345"));
        told.Id.ShouldBe(FactMessage.IdOf("enforcement.penalty-decision.issued.v1", RecordRoom.Name, 2));
    }

    [Fact]
    public void a_penalty_of_a_natural_person_is_not_market_regulations_concern() =>
        Tell(Partners.MarketRegulation, Cases.Filed(Told.Person), Cases.Decided(Told.Person)).ShouldBeEmpty();

    [Fact]
    public void a_resident_id_in_the_number_of_a_certificate_is_told_to_those_who_are_told_ids()
    {
        const string number = "粤交运管440106199001010013号";
        var imported = new LicenceImported(
            number, "gd-yunzheng", "XK-1", new string('0', 64), Domain.Licensing.Catalogue.ItemNumber.Parse("GD-RT-07"),
            Domain.Licensing.LicenceKind.VehicleCertificate, new(PartyId.Of(CreditCode.Parse("91440101MA5AAAA00W")),
                Domain.Licensing.ApplicantKind.IndividualBusiness, "从化货运部", CreditCode.Parse("91440101MA5AAAA00W"), null, null, null, null),
            DivisionCode.Parse("440100"), "广州市交通运输局", new("道路普通货物运输"), new(new(2020, 1, 1), Told.Day.PlusDays(-1)), null,
            Domain.Licensing.Licences.Standing.Active, null, null, null, Told.Day);
        foreach (var (partner, told) in Routes.Usual.ByPartner.Keys
            .SelectMany(partner => Tell(partner, imported, new LicenceExpired(Told.Day.PlusDays(-1), Told.Day)), (partner, message) => (partner, (VehicleCertificateEnded)message)))
            told.Number.ShouldBe(partner is Partners.Police or Partners.CreditPlatform ? number : "粤交运管4401**********0013号", partner);
        Tell(Partners.Police, imported, new LicenceExpired(Told.Day.PlusDays(-1), Told.Day)).ShouldNotBeEmpty();
    }

    [Fact]
    public void of_a_minor_nobody_is_told() =>
        Tell(Partners.CreditPlatform, Cases.Filed(Told.Person, age: AgeClass.FourteenToEighteen), Cases.Decided(Told.Person)).ShouldBeEmpty();

    [Fact]
    public void the_place_of_registration_is_told_of_vehicles_of_other_provinces_only()
    {
        Tell(Partners.RegistrationPlace, Cases.Filed(Told.Company), Cases.Decided(Told.Company)).ShouldBeEmpty();
        Tell(Partners.RegistrationPlace, Cases.Filed(Told.Company, plate: null), Cases.Decided(Told.Company)).ShouldBeEmpty();
        Tell(Partners.RegistrationPlace, Cases.Filed(Told.Company, plate: "湘B54321/Yellow"), Cases.Decided(Told.Company)).Count.ShouldBe(1);
    }

    [Fact]
    public void whoever_was_told_of_a_penalty_is_told_that_it_was_changed_or_revoked()
    {
        var revoked = (PenaltyOverturnedNotice)Tell(
            Partners.MarketRegulation, Cases.Filed(Told.Company), Cases.Decided(Told.Company), Cases.Revoked())[^1];
        (revoked.How, revoked.Penalties.Length, revoked.Document).ShouldBe((Overturning.Revoked, 0, "粤府行复〔2026〕3号"));
        var changed = (PenaltyOverturnedNotice)Tell(
            Partners.CreditPlatform, Cases.Filed(Told.Person), Cases.Decided(Told.Person), Cases.Changed())[^1];
        changed.Penalties.ShouldBe([new(PenaltyKind.Fine, Money.OfYuan(1000))]);
        Tell(Partners.MarketRegulation, Cases.Filed(Told.Person), Cases.Decided(Told.Person), Cases.Revoked()).ShouldBeEmpty();
    }

    [Fact]
    public void a_closed_overload_case_is_copied_to_the_place_of_registration_with_the_penalties_that_stand()
    {
        var weighing = WeighRecordId.Parse("0198c6f0-0000-7000-8000-00000000000e");
        var copy = (OverloadCopy)Tell(
            Partners.RegistrationPlace, Cases.Filed(Told.Company, "湘B54321/Yellow", weighing, driver: Told.Person), Cases.Decided(Told.Company),
            Cases.Changed(), Cases.Closed())[^1];
        (copy.Plate, copy.Enterprise, copy.DriverName, copy.Fine).ShouldBe(("湘B54321", "穗安货运有限公司", "张三", Money.OfYuan(1000)));
        Tell(Partners.RegistrationPlace, Cases.Filed(Told.Company, "湘B54321/Yellow", weighing), Cases.Decided(Told.Company), Cases.Revoked(), Cases.Closed())
            .ShouldNotContain(message => message is OverloadCopy);
        Tell(Partners.RegistrationPlace, Cases.Filed(Told.Company, "湘B54321/Yellow"), Cases.Decided(Told.Company), Cases.Closed())
            .ShouldNotContain(message => message is OverloadCopy);
    }

    [Fact]
    public void the_police_are_told_of_a_transfer_with_the_person_concerned()
    {
        var notice = (CriminalTransferNotice)Tell(Partners.Police, Cases.Filed(Told.Person), Cases.Transferred()).Single();
        notice.Party.ShouldBe(new PartyTold(PartyKind.NaturalPerson, PersonName: "张三", ResidentId: "44030519851231123X"));
        (notice.Crime, notice.DecideBy).ShouldBe(("危险驾驶罪", Told.Day.PlusDays(3)));
    }

    [Fact]
    public void a_penalty_that_is_decided_is_reported_to_the_credit_platform_and_its_end_too()
    {
        var decided = Decided(shown: true);
        var told = Tell(
            Partners.CreditPlatform, decided,
            new PublicationPublished(
                decided.Document, SeverityClass.General, LicenceValid: true, Until: Told.Day.PlusDays(93), Late: false, On: Told.Day.PlusDays(3)),
            new PublicityEnded(PublicityEnd.CreditRepaired, "粤交修〔2026〕1号", Told.Day.PlusDays(60)));
        told.Select(message => message.GetType()).ShouldBe([typeof(PublicationIssued), typeof(PublicationIssued), typeof(PublicationWithdrawnNotice)]);
        var published = (PublicationIssued)told[1];
        (published.Shown, published.ShownUntil, published.Severity, published.Content).ShouldBe((true, Told.Day.PlusDays(93), SeverityClass.General, "罚款3000元"));
        ((PublicationWithdrawnNotice)told[2]).Ground.ShouldBe("CreditRepaired");
    }

    [Fact]
    public void what_is_minor_is_reported_and_not_shown() =>
        ((PublicationIssued)Tell(Partners.CreditPlatform, Decided(shown: false)).Single()).Shown.ShouldBeFalse();

    [Fact]
    public void a_grade_of_an_enterprise_is_told_and_one_of_a_person_to_nobody()
    {
        var grade = (CreditGradeNotice)Tell(Partners.CreditPlatform, Opened("E:91440101MA5AAAA00W:D3"), Confirmed()).Single();
        (grade.CreditCode, grade.Field, grade.Grade, grade.CycleUntil).ShouldBe(("91440101MA5AAAA00W", "D3", "AA", new LocalDate(2025, 12, 31)));
        Tell(Partners.CreditPlatform, Opened("P:0123456789abcdef0123456789abcdef:D3"), Confirmed()).ShouldBeEmpty();
    }

    [Fact]
    public void a_notice_of_a_process_goes_to_the_partner_that_it_is_for_under_the_id_that_the_process_waits_for()
    {
        var awaited = new AcknowledgementAwaited(
            "ecology", new("0198c6f0-0000-8000-8000-000000000002"), ProcessNotices.OpinionAsked,
            System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add("question", "是否同意"), new(Told.Day.PlusDays(10), false), "ALL/26",
            new(1, "licensing.application/0198c6f0", "licensing.application.accepted.v1"), Told.Day);
        var seen = Seen(new("process.joint-review", "0198c6f0-0000-7000-8000-00000000000a"), [awaited], 0);
        var notice = (ProcessNotice)TellProcessNotice.Telling.Of(seen, "ecology").ShouldNotBeNull();
        notice.Id.ShouldBe(awaited.MessageId);
        notice.Subject.ShouldBe("process/joint-review/0198c6f0-0000-7000-8000-00000000000a");
        TellProcessNotice.Telling.Of(seen, "police").ShouldBeNull();
    }

    private static CreditProfileOpened Opened(string profile) => new(
        CreditProfileId.Parse(profile), "穗安货运有限公司", null, DivisionCode.Parse("440100"), default, new(2025, 1, 1), null, null, Told.Day);

    private static GradeConfirmed Confirmed() => new(
        CreditModelId.Parse("D-2026-1"), new(new(2025, 1, 1), new(2025, 12, 31)), CreditGrade.AA, 92m, null, "粤交信〔2026〕2号", Told.Day);

    private static PublicityDecided Decided(bool shown)
    {
        var body = new IssuingBody("广州市交通运输局", CreditCode.Parse("91440101MA5AAAA00W"));
        return new(
            new(
                PublicationKind.Penalty, "粤穗交罚〔2026〕9号", Told.Company, body, body, DivisionCode.Parse("440100"), Told.Day,
                PenaltyOnRecord.Of(
                    new(PenaltyProcedure.Ordinary, "超越许可事项", "事实", ["道路运输条例第六十三条"], [PenaltyKind.Fine], "罚款3000元", Money.OfYuan(3000)),
                    Told.Company),
                null, null),
            new(shown, shown ? PublicityGround.GraveEnough : PublicityGround.MinorWithheld, SeverityClass.General, null, null, null),
            new(Told.Day.PlusDays(9), false), Told.Day);
    }

    /// <summary>What a partner on the usual route is told of the facts of one stream.</summary>
    private static List<FactMessage> Tell(string partner, params object[] facts)
    {
        var told = Routes.Usual.Of(partner).Told;
        return
        [
            .. Enumerable.Range(0, facts.Length).SelectMany(last => Tellings.All
                .Where(telling => told.Contains(ContractAttribute.NameOf(telling.Contract)) && telling.Facts.Contains(facts[last].GetType()))
                .Select(telling => telling.Of(Seen(new("spec", "one"), facts, last), partner)).OfType<FactMessage>()),
        ];
    }

    private static FactSeen Seen(StreamName stream, object[] facts, int last) => new(
        new(RecordRoom.Name, last + 1, Instant.FromUtc(2026, 3, 2, 2, 0)), stream, facts[last], [.. facts[..last]],
        System.Collections.Immutable.ImmutableDictionary<StreamName, System.Collections.Immutable.ImmutableArray<object>>.Empty);
}
