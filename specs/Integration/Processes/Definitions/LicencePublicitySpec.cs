using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;
using Regulatory.Integration.Processes.Definitions;
using Regulatory.Ledger;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Integration.Specs.Processes.Definitions;

/// <summary>The decision on an application: published when it is granted, completed when the certificate is issued.</summary>
public sealed class LicencePublicitySpec : ProcessSpec
{
    private static readonly ApplicationId Application = ApplicationId.Parse("0198c6f0-0000-7000-8000-0000000000a1");
    private static readonly StreamName Stream = new("licensing.application", Application.ToString());
    private static readonly LocalDate Day = new(2026, 3, 2);

    internal static readonly LicenceGranted Granted = new(
        "穗交许〔2026〕88号", "准予穗安物流有限公司从事道路普通货物运输，联系电话13800138000", new("道路普通货物运输"), LicenceTerm.OfYears(Day, 4),
        AwardMethod.OrderOfAcceptance, new("head-gz", "负责人", "广州市交通运输局"), new(Day.PlusDays(14), false), Day);

    private static readonly CertificateIssued Issued = new(
        LicenceId.BornFrom(Application), "440100000001", ApplicationKind.New, new('0', 64), 1, Money.Zero, new("issuer-gz", "经办人"), Day.PlusDays(7));

    protected override string End => "Shown";

    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest => [process => process.When(Stream, Issued)];

    protected override GivenProcess Given() => Given(Submitted());

    protected override GivenProcess Begin(GivenProcess process) => process.When(Stream, Granted);

    protected override GivenProcess BeginAgain(GivenProcess process) => Begin(process);

    [Fact]
    public void a_grant_is_taken_on_record_and_shown_at_once()
    {
        var process = Begin(Given());
        var evaluate = process.Commands.OfType<EvaluatePublicity>().ShouldHaveSingleItem();
        (evaluate.DocumentNumber, evaluate.DocumentOn, evaluate.Authority.Code).ShouldBe(("穗交许〔2026〕88号", Day, Codes.Guangzhou));
        evaluate.Licence!.Content.ShouldBe("准予穗安物流有限公司从事道路普通货物运输，联系电话138****8000");
        (evaluate.Licence.ValidFrom, evaluate.Licence.ValidUntil, evaluate.Licence.CertificateNumber).ShouldBe((Day, new(2030, 3, 1), null));
        process.Commands.OfType<PublishLicence>().ShouldHaveSingleItem().Publication.ShouldBe(PublicationId.Of(PublicationKind.Licence, "穗交许〔2026〕88号"));
    }

    [Fact]
    public void the_certificate_completes_what_is_shown_with_its_number()
    {
        var complete = Begin(Given()).When(Stream, Issued).Commands.OfType<CorrectPublication>().ShouldHaveSingleItem();
        (complete.Licence!.CertificateNumber, complete.Licence.CertificateName).ShouldBe(("440100000001", "道路运输经营许可证"));
    }

    [Fact]
    public void a_qualification_names_nobody_in_full_and_is_a_recognition()
    {
        var person = PartyId.Parse("P:0123456789abcdef0123456789abcdef");
        var submitted = Submitted() with
        {
            LicenceKind = LicenceKind.FreightDriver,
            Applicant = new(person, ApplicantKind.NaturalPerson, null, null, new(person, "张三"), new(person, "44030519851231123X"), null, null),
        };
        var evaluate = Given(submitted).When(Stream, Granted with { Content = "准予张三取得从业资格" }).Commands.OfType<EvaluatePublicity>().ShouldHaveSingleItem();
        (evaluate.Licence!.Content, evaluate.Licence.Category).ShouldBe(("准予张*取得从业资格", LicenceCategory.Recognition));
    }

    [Fact]
    public void without_the_code_of_the_agency_a_clerk_is_told_which_is_missing_and_by_when()
    {
        var process = Given(Submitted(), Figures.Defaults).When(Stream, Granted);
        process.Commands.ShouldBeEmpty();
        var asked = process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem();
        (asked.Role, asked.Due!.Value.Due).ShouldBe((Role.PublicityClerk, new LocalDate(2026, 3, 11)));
        asked.Zh.ShouldContain("440100");
        asked.Zh.ShouldContain(ProcessFigures.CodesOfAgencies.Key);
    }

    [Fact]
    public void a_code_that_was_set_later_names_the_body_that_decided_before() =>
        Given(Submitted(), Codes.Adopted(new(2026, 9, 1))).When(Stream, Granted).Commands.OfType<EvaluatePublicity>().ShouldHaveSingleItem().Authority.Code.ShouldBe(Codes.Guangzhou);

    [Fact]
    public void what_the_law_of_publicity_refuses_is_put_before_a_clerk_once_whether_the_certificate_came_before_or_after()
    {
        foreach (var lagging in new[] { true, false })
        {
            var process = new GivenProcess(LicencePublicity.Definition, $"application:{Application}")
            {
                Figures = Codes.Adopted(new(2026, 1, 1)),
                Refuses = command => command is EvaluatePublicity ? DocumentIdentified.Id : command is PublishLicence ? PublicationOnRecord.Id : null,
            }.Recorded(Stream, Submitted());
            process = lagging ? process.When(Stream, Granted, Issued) : process.When(Stream, Granted).When(Stream, Issued);
            process.State.State.ShouldBe(End);
            process.Commands.OfType<CorrectPublication>().ShouldBeEmpty();
            process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Role.ShouldBe(Role.PublicityClerk);
        }
    }

    [Fact]
    public void on_a_ledger_that_is_older_than_the_process_a_grant_is_shown_all_the_same()
    {
        var process = Given().When(Stream, Granted, Issued);
        process.Commands.Select(command => command.GetType()).ShouldBe([typeof(EvaluatePublicity), typeof(PublishLicence), typeof(CorrectPublication)]);
        process.State.State.ShouldBe(End);
    }

    [Fact]
    public void a_report_that_a_business_pauses_is_no_licence() =>
        Given(Submitted() with { Kind = ApplicationKind.SuspensionReport }).When(Stream, Granted).Facts.ShouldBeEmpty();

    private static GivenProcess Given(ApplicationSubmitted submitted, Figures? figures = null) =>
        new GivenProcess(LicencePublicity.Definition, $"application:{Application}") { Figures = figures ?? Codes.Adopted(new(2026, 1, 1)) }.Recorded(Stream, submitted);

    private static ApplicationSubmitted Submitted() => new(
        ItemNumber.Parse("GD-RT-04"), LicenceKind.FreightOperation, ApplicationKind.New,
        new(Matters.Enterprise, ApplicantKind.Organisation, "穗安物流有限公司", CreditCode.Parse("91440101MA5AAAA00W"), null, null, null, null),
        DivisionCode.Parse("440100"), null, new("道路普通货物运输"), 4, [], HandlingKind.Promised, ByCommitment: false, new(Day, false), Day.PlusDays(-10));
}

/// <summary>The licence: what is published of the decisions that it rests on says whether it has its force.</summary>
public sealed class LicenceStateSpec : ProcessSpec
{
    private static readonly LicenceId Licence = LicenceId.Parse("0198c6f0-0000-7000-8000-000000000001");
    private static readonly ApplicationId First = ApplicationId.Parse("0198c6f0-0000-7000-8000-0000000000a1"), Second = ApplicationId.Parse("0198c6f0-0000-7000-8000-0000000000a2");
    private static readonly StreamName Stream = new("licensing.licence", Licence.ToString());
    private static readonly LocalDate Day = new(2026, 3, 9);
    private static readonly CertificateDigest Paper = new(new('0', 64), 1);

    private static readonly LicenceIssued Issued = new(
        "440100000001", First, ItemNumber.Parse("GD-RT-04"), LicenceKind.FreightOperation,
        new(Matters.Enterprise, ApplicantKind.Organisation, "穗安物流有限公司", CreditCode.Parse("91440101MA5AAAA00W"), null, null, null, null),
        DivisionCode.Parse("440100"), "广州市交通运输局", new("道路普通货物运输"), LicenceTerm.OfYears(Day, 4), null, Paper, null, null, Day);

    private static readonly LicenceRenewed Renewed = new(
        Second, LicenceTerm.OfYears(Day, 4), LicenceTerm.OfYears(Day.PlusYears(4), 4), null, Paper, Day.PlusYears(4).PlusDays(-30));

    private static readonly LicenceRevoked Revoked = new("粤穗交罚案〔2030〕1号", "粤穗交罚〔2030〕7号", new(2030, 5, 1), true, "逾期未改正", new(2030, 6, 3));

    private static readonly LicenceRestored Restored = new(RestoringInstance.CourtJudgment, "（2030）粤01行终9号", Standing.RevokedByPenalty, "处罚决定被撤销", new(2030, 9, 2));

    protected override string End => "Struck";

    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest => [process => process.When(Stream, new LicenceDeregistered(
        DeregistrationGround.RescindedWithdrawnOrRevoked, "粤穗交注〔2030〕1号", "依法被吊销", null, new(2030, 12, 2)))];

    protected override GivenProcess Given() => new GivenProcess(LicencePublicity.Definition, $"licence:{Licence}")
        .Recorded(new("licensing.application", First.ToString()), LicencePublicitySpec.Granted)
        .Recorded(new("licensing.application", Second.ToString()), LicencePublicitySpec.Granted with { DocumentNumber = "穗交许〔2030〕3号" });

    protected override GivenProcess Begin(GivenProcess process) => process.When(Stream, Issued);

    protected override GivenProcess BeginAgain(GivenProcess process) => process.When(Stream, Renewed);

    [Fact]
    public void a_revocation_says_of_every_decision_that_the_licence_has_no_force()
    {
        var process = BeginAgain(Begin(Given())).When(Stream, Revoked);
        process.Commands.OfType<RecordLicenceState>().Select(state => (state.Publication, state.Valid, state.Document)).ShouldBe(
        [
            (PublicationId.Of(PublicationKind.Licence, "穗交许〔2026〕88号"), false, "粤穗交罚〔2030〕7号"),
            (PublicationId.Of(PublicationKind.Licence, "穗交许〔2030〕3号"), false, "粤穗交罚〔2030〕7号"),
        ]);
        process.State.State.ShouldBe("Invalid");
    }

    [Fact]
    public void a_restoration_says_that_it_has_it_again() =>
        Begin(Given()).When(Stream, Revoked, Restored).Commands.OfType<RecordLicenceState>().Select(state => state.Valid).ShouldBe([false, true]);

    [Fact]
    public void also_after_it_was_struck_from_the_register()
    {
        var process = Rest[0](Begin(Given()).When(Stream, Revoked)).When(Stream, Restored);
        process.Commands.OfType<RecordLicenceState>().Select(state => state.Valid).ShouldBe([false, true]);
        (process.State.Run, process.State.State).ShouldBe((2, "InForce"));
    }

    [Fact]
    public void an_order_that_forbids_its_use_for_a_time_changes_nothing() =>
        Begin(Given()).When(Stream, new LicenceSuspended(SuspensionKind.LicenceWithheld, "扣-1", Day, null, Day)).Commands.ShouldBeEmpty();

    [Fact]
    public void a_renewal_by_silence_has_no_document_and_a_clerk_looks_at_the_term() =>
        Begin(Given()).When(Stream, new RenewalDeemedGranted(Second, LicenceTerm.OfYears(Day, 4), LicenceTerm.OfYears(Day.PlusYears(4), 4), null, Day.PlusYears(4)))
            .Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Role.ShouldBe(Role.PublicityClerk);

    [Fact]
    public void a_licence_of_which_no_decision_is_on_record_is_not_published() =>
        new GivenProcess(LicencePublicity.Definition, $"licence:{Licence}").When(Stream, Issued, Revoked).Facts.ShouldBeEmpty();
}
