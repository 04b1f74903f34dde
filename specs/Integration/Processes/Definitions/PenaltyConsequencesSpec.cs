using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Integration.Processes.Definitions;

namespace Regulatory.Integration.Specs.Processes.Definitions;

public sealed class PenaltyConsequencesSpec : ProcessSpec
{
    private static readonly LicenceId Licence = LicenceId.Parse("0198c6f0-0000-7000-8000-000000000001");

    protected override string End => "Finished";

    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest =>
    [
        process => process.When(Matters.CaseStream, Matters.Served),
        process => process.When(Matters.CaseStream, Matters.Closed),
        process => process.Acknowledged("registration-place"),
        // What was sent after the first acknowledgement came is acknowledged at the latest now.
        process => process.When(Matters.CaseStream, Matters.Served, Matters.Closed).Acknowledged("registration-place"),
    ];

    protected override GivenProcess Given() => Given(Matters.Filed());

    protected override GivenProcess Begin(GivenProcess process) => process.When(Matters.CaseStream, Matters.Decided());

    protected override GivenProcess BeginAgain(GivenProcess process) => Begin(process);

    [Fact]
    public void the_truck_the_driver_and_the_enterprise_are_counted() =>
        Begin(Given()).Commands.OfType<CountViolation>().Select(count => count.Counter).ShouldBe(
            [CounterId.OfVehicle(Matters.Truck), CounterId.OfDriver(Matters.Driver), CounterId.OfEnterprise(Matters.Enterprise)]);

    [Fact]
    public void credit_has_an_entry_by_the_amount_of_the_fine()
    {
        var entry = Begin(Given()).Commands.OfType<RecordCreditFact>().ShouldHaveSingleItem();
        entry.ItemCode.Value.ShouldBe("fine-3000-to-30000");
        entry.Profile.ToString().ShouldBe($"{Matters.Enterprise}:D3");
        entry.DocumentNumber.ShouldBe("粤穗交罚〔2026〕7号");
    }

    [Fact]
    public void a_driver_has_points_for_what_was_weighed_at_a_station()
    {
        var points = Begin(Given(Matters.Weighed()).Recorded(Matters.CheckStream, Matters.AtStation)).Commands.OfType<RecordCreditFact>().Single(record => record.Profile.Subject.IsPerson);
        (points.ItemCode.Value, points.Profile.Subject.Value).ShouldBe(("driver-overload-20-50", Matters.Driver.Value));
    }

    [Fact]
    public void the_owner_of_a_truck_that_was_captured_off_site_is_no_driver_for_that()
    {
        var process = Begin(Given(Matters.WeighedOfOwner()).Recorded(Matters.CaptureStream, Matters.Captured));
        process.Commands.OfType<RecordCreditFact>().ShouldHaveSingleItem().ItemCode.Value.ShouldBe("fine-3000-to-30000");
        process.Commands.OfType<CountViolation>().ShouldNotContain(count => count.Counter.Kind == CounterKind.Driver);
    }

    [Fact]
    public void without_the_code_of_the_agency_a_clerk_is_told_which_is_missing_and_evaluates_publicity_in_seven_working_days()
    {
        var process = Begin(Given());
        process.Commands.OfType<EvaluatePublicity>().ShouldBeEmpty();
        var asked = process.Facts.OfType<OfficerAsked>().Single(asked => asked.Role is Role.PublicityClerk);
        asked.Due!.Value.Due.ShouldBe(new LocalDate(2026, 3, 11));
        asked.Zh.ShouldContain("广州市交通运输局（440100）");
        asked.Zh.ShouldContain(ProcessFigures.CodesOfAgencies.Key);
    }

    [Theory]
    [InlineData("440100=11440100MB2C00000W")]
    [InlineData("440300=91440300MA5BBBB14D 440100=11440100MB2C00000W")]
    public void the_code_of_the_agency_is_found_by_its_division(string codes) =>
        Begin(Given(Matters.Filed(), figures: Codes.Adopted(new(2026, 1, 1), codes))).Commands.OfType<EvaluatePublicity>().ShouldHaveSingleItem()
            .Authority.Code.ShouldBe(Codes.Guangzhou);

    [Fact]
    public void what_the_public_reads_has_no_full_number_and_no_full_name_of_the_driver()
    {
        var decided = Matters.Decided() with { Facts = "驾驶员张三（44030519851231123X，电话13800138000）超限运输" };
        Given(Matters.Filed(), figures: Codes.Adopted(new(2026, 1, 1))).When(Matters.CaseStream, decided).Commands.OfType<EvaluatePublicity>()
            .ShouldHaveSingleItem().Penalty!.Facts.ShouldBe("驾驶员张*（4403**********123X，电话138****8000）超限运输");
    }

    [Fact]
    public void credit_has_the_class_that_publicity_has()
    {
        Entry(new Penalty(PenaltyKind.Fine, Money.OfYuan(5_000))).SeverityClass.ShouldBe(SeverityClass.General);
        Entry(new Penalty(PenaltyKind.Fine, Money.OfYuan(1_000_000))).SeverityClass.ShouldBe(SeverityClass.Serious, "a very large fine on an organisation");
        Entry(new Penalty(PenaltyKind.ConfiscationOfGains, Money.OfYuan(800))).SeverityClass.ShouldBe(SeverityClass.General, "confiscation is general");
        Entry(new Penalty(PenaltyKind.IndustryBan)).SeverityClass.ShouldBe(SeverityClass.Serious);
        Entry(new Penalty(PenaltyKind.Warning)).SeverityClass.ShouldBe(SeverityClass.Minor);

        static RecordCreditFact Entry(Penalty penalty) =>
            Given(Matters.Filed()).When(Matters.CaseStream, Matters.Decided("HW01", penalty)).Commands.OfType<RecordCreditFact>().ShouldHaveSingleItem();
    }

    [Fact]
    public void what_stops_a_business_weighs_as_its_suspension() =>
        Given(Matters.Filed("RT08")).When(Matters.CaseStream, Matters.Decided("RT08", new Penalty(PenaltyKind.Closure))).Commands.OfType<RecordCreditFact>()
            .First().ItemCode.Value.ShouldBe("business-suspended");

    [Fact]
    public void a_case_that_is_closed_as_performed_has_its_duties_done_in_credit()
    {
        var done = Given(Matters.Filed("DM03")).When(Matters.CaseStream, Matters.Decided("DM03"), Matters.Served, Matters.Closed)
            .Commands.OfType<RecordDutyPerformed>().ToList();
        done.Select(step => step.Profile.Subject.Value).ShouldBe([Matters.Enterprise.Value, Matters.Driver.Value]);
        (done[0].Reference.SourceNumber, done[0].PerformedOn).ShouldBe(("粤穗交罚〔2026〕7号", Matters.Closed.On));
    }

    [Fact]
    public void one_that_is_closed_otherwise_has_not() =>
        Begin(Given()).When(Matters.CaseStream, Matters.Served, Matters.Closed with { Ground = ClosingGround.Terminated }).Commands.OfType<RecordDutyPerformed>().ShouldBeEmpty();

    [Fact]
    public void a_driver_without_an_entry_has_none_to_perform_and_nobody_is_asked()
    {
        var process = new GivenProcess(PenaltyConsequences.Definition, Matters.Case.ToString())
        {
            Refuses = command => command is RecordDutyPerformed { Profile.Subject.IsPerson: true } ? ProfileOnRecord.Id : null,
        }.Recorded(Matters.CaseStream, Matters.Filed());
        Begin(process).When(Matters.CaseStream, Matters.Served, Matters.Closed).Facts.OfType<OfficerAsked>()
            .ShouldNotContain(asked => asked.Duty.StartsWith("refused:", StringComparison.Ordinal));
    }

    [Fact]
    public void with_it_publicity_is_evaluated_at_once()
    {
        var evaluate = Begin(Given(Matters.Filed(), figures: Codes.Adopted(new(2026, 1, 1)))).Commands.OfType<EvaluatePublicity>().ShouldHaveSingleItem();
        evaluate.Penalty!.Content.ShouldBe("罚款人民币5000.00元");
        evaluate.Party.Name.ShouldBe("穗安物流有限公司");
    }

    [Fact]
    public void the_public_reads_the_name_of_the_offence_by_the_law_that_was_applied()
    {
        var terms = new OffenceTerms(
            "违法超限运输", "overloading", EnforcementDomain.HighwayAdministration, [new("HSPR/64", Confidence.Certain)],
            [new("ordinary", "一般", "ordinary", Confidence.Certain, [], Money.Zero, Money.OfYuan(30_000))], []);
        var process = Given(Matters.Filed(), figures: Codes.Adopted(new(2026, 1, 1))).Recorded(
            new("enforcement.offence", "HW01"), new OffenceListed(OffenceCode.Overloading, terms, "公路安全保护条例", new(2011, 7, 1)),
            new BandAmended(OffenceCode.Overloading, terms with { Zh = "改名以后" }, "修订", "修订", new(2026, 5, 1)));
        Begin(process).Commands.OfType<EvaluatePublicity>().ShouldHaveSingleItem().Penalty!.ViolationType.ShouldBe("违法超限运输");
    }

    [Fact]
    public void a_revocation_is_done_when_it_is_served_by_the_number_of_the_case()
    {
        var process = Given(Matters.Filed("RT08")).When(
            Matters.CaseStream, Matters.Decided("RT08", new Penalty(PenaltyKind.LicenceRevocation, Document: "440100000001")));
        process.Commands.OfType<RevokeLicence>().ShouldBeEmpty();
        process.When(Matters.CaseStream, Matters.Served);
        var revoke = process.Commands.OfType<RevokeLicence>().ShouldHaveSingleItem();
        (revoke.Licence, revoke.CaseNumber, revoke.HearingNoticeServedOn).ShouldBe((Licence, "粤穗交罚案〔2026〕1号", Matters.Day.PlusDays(-14)));
        process.Commands.OfType<DeregisterLicence>().ShouldHaveSingleItem();
    }

    [Fact]
    public void what_the_law_of_licences_refuses_is_on_record_with_its_rule()
    {
        var process = Given(Matters.Filed("RT08"), refuses: HearingBeforeRevocation.Id).When(
            Matters.CaseStream, Matters.Decided("RT08", new Penalty(PenaltyKind.LicenceRevocation, Document: "440100000001")), Matters.Served);
        process.Facts.OfType<ProcessStepRefused>().Select(refused => (refused.Command, refused.Rule.Value))
            .ShouldContain((nameof(RevokeLicence), HearingBeforeRevocation.Id.Value));
        process.Facts.OfType<OfficerAsked>().ShouldContain(asked => asked.Duty == "refused:revoke:440100000001");
    }

    [Fact]
    public void the_place_of_registration_has_its_copy_within_seven_working_days_of_the_service()
    {
        var process = Begin(Given());
        PenaltyConsequences.CopiedOn(process.State).ShouldBeNull();
        process.When(Matters.CaseStream, Matters.Served);
        var copy = process.Facts.OfType<AcknowledgementAwaited>().ShouldHaveSingleItem();
        (copy.Notice, copy.Partner, copy.Due.Due).ShouldBe((ProcessNotices.OverloadCopied, "registration-place", new LocalDate(2026, 3, 13)));
        PenaltyConsequences.CopiedOn(process.State).ShouldBe(new LocalDate(2026, 3, 4));
    }

    [Fact]
    public void closing_the_case_sends_no_second_copy() =>
        Begin(Given()).When(Matters.CaseStream, Matters.Served, Matters.Closed).Facts.OfType<AcknowledgementAwaited>().ShouldHaveSingleItem();

    [Fact]
    public void facts_and_result_of_a_truck_of_another_province_go_there_at_once() =>
        Begin(Given(Matters.Filed(plate: "湘A12345/Yellow"))).Facts.OfType<AcknowledgementAwaited>().ShouldHaveSingleItem()
            .Notice.ShouldBe(ProcessNotices.PenaltyCopied);

    [Fact]
    public void a_case_that_is_no_overload_ends_with_its_closing()
    {
        var process = Given(Matters.Filed("RT08")).When(Matters.CaseStream, Matters.Decided("RT08"), Matters.Served, Matters.Closed);
        process.State.State.ShouldBe("Finished");
        process.Commands.OfType<CountViolation>().ShouldBeEmpty();
    }

    [Fact]
    public void a_decision_that_falls_ends_it_and_one_taken_anew_has_its_own_consequences()
    {
        var process = Begin(Given()).When(Matters.CaseStream, Matters.Revoked);
        process.State.State.ShouldBe("Overturned");
        process.When(Matters.CaseStream, Matters.Decided() with { DecisionNumber = "粤穗交罚〔2026〕9号" });
        process.State.Run.ShouldBe(2);
        process.State.State.ShouldBe("Decided");
    }

    [Fact]
    public void a_driver_s_cycles_count_from_the_first_issue_of_the_qualification()
    {
        var process = new GivenProcess(PenaltyConsequences.Definition, Matters.Case.ToString())
        {
            Held =
            [
                new(Licence, "4401000000002", LicenceKind.FreightDriver, true, null, new(2021, 5, 6)),
                new(Licence, "4401000000001", LicenceKind.PassengerDriver, false, null, new(2019, 2, 1)),
            ],
        }.Recorded(Matters.CaseStream, Matters.Filed("DM03")).When(Matters.CaseStream, Matters.Decided("DM03"));
        process.Commands.OfType<RecordCreditFact>().Single(record => record.Profile.Subject.IsPerson).Opening!.CycleFrom.ShouldBe(new LocalDate(2019, 2, 1));
        process.Commands.OfType<RecordCreditFact>().Single(record => !record.Profile.Subject.IsPerson).Opening!.CycleFrom.ShouldBeNull();
    }

    private static GivenProcess Given(CaseFiled filed, RuleId? refuses = null, Figures? figures = null) =>
        new GivenProcess(PenaltyConsequences.Definition, Matters.Case.ToString())
        {
            Licences = ImmutableDictionary<string, LicenceId>.Empty.Add("440100000001", Licence),
            Refuses = command => command is RevokeLicence ? refuses : null,
            Figures = figures ?? Figures.Defaults,
        }.Recorded(Matters.CaseStream, filed);
}
