using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Integration.Processes;
using Regulatory.Integration.Processes.Definitions;
using Regulatory.Ledger;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Integration.Specs.Processes.Definitions;

public sealed class ProfileClosingSpec : ProcessSpec
{
    private static readonly LicenceId Licence = LicenceId.Parse("0198c6f0-0000-7000-8000-000000000001"), Another = LicenceId.Parse("0198c6f0-0000-7000-8000-000000000002");
    private static readonly StreamName Stream = new("licensing.licence", Licence.ToString());
    private static readonly CreditProfileId Carrier = new(CreditSubject.Of(Matters.Enterprise), CreditDomain.RoadTransport);
    private static readonly StreamName Profile = new("credit.profile", Carrier.ToString());

    private static readonly LicenceDeregistered Deregistered = new(DeregistrationGround.RescindedWithdrawnOrRevoked, "粤穗交注〔2026〕1号", "依法被吊销", null, new(2026, 6, 1));

    protected override string End => "Closed";

    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest => [process => process.DaysPass(new(2027, 3, 3))];

    protected override GivenProcess Given() => Given(LicenceKind.FreightOperation);

    protected override GivenProcess Begin(GivenProcess process) => process.When(Stream, Deregistered);

    protected override GivenProcess BeginAgain(GivenProcess process) => Begin(process);

    [Fact]
    public void the_profile_is_closed_when_the_last_publicity_term_is_over()
    {
        var process = Begin(Given());
        process.State.Deadlines["final-term"].Due.ShouldBe(new LocalDate(2027, 3, 2), "a general entry of the second of March 2026 is public for a year");
        process.Commands.ShouldBeEmpty();
        var close = process.DaysPass(new(2027, 3, 3)).Commands.ShouldHaveSingleItem().ShouldBeOfType<CloseProfile>();
        (close.Profile, close.Ground, close.DocumentNumber).ShouldBe((Carrier, ProfileClosure.LicenceDeregistered, "粤穗交注〔2026〕1号"));
    }

    [Fact]
    public void one_that_has_nothing_public_is_closed_at_once() =>
        Given(LicenceKind.FreightOperation, fined: false).When(Stream, Deregistered).Commands.ShouldHaveSingleItem().ShouldBeOfType<CloseProfile>();

    [Fact]
    public void whoever_keeps_another_licence_keeps_the_profile() =>
        Begin(Given(LicenceKind.FreightOperation, held: [new(Another, "440100000002", LicenceKind.PassengerStation, true, null)])).State.State.ShouldBe("Kept");

    [Fact]
    public void a_certificate_of_a_vehicle_that_is_struck_closes_nothing() => Begin(Given(LicenceKind.VehicleCertificate)).Facts.ShouldBeEmpty();

    [Fact]
    public void a_licence_that_is_restored_keeps_the_profile_open() =>
        Begin(Given()).When(Stream, new LicenceRestored(RestoringInstance.CourtJudgment, "（2026）粤01行终9号", Standing.Deregistered, "撤销", new(2026, 9, 1)))
            .DaysPass(new(2027, 3, 3)).Commands.ShouldBeEmpty();

    private static GivenProcess Given(LicenceKind kind, HeldLicence[]? held = null, bool fined = true) =>
        new GivenProcess(ProfileClosing.Definition, Licence.ToString()) { Today = new(2026, 6, 1), Held = [.. held ?? []] }
            .Recorded(Profile, [.. Facts().Take(fined ? 2 : 1)])
            .Recorded(Stream, new LicenceIssued(
                "440100000001", ApplicationId.Parse("0198c6f0-0000-7000-8000-0000000000a1"), ItemNumber.Parse("GD-RT-04"), kind,
                new(Matters.Enterprise, ApplicantKind.Organisation, "穗安物流有限公司", CreditCode.Parse("91440101MA5AAAA00W"), null, null, null, null),
                DivisionCode.Parse("440100"), "广州市交通运输局", new("道路普通货物运输"), LicenceTerm.OfYears(new(2025, 3, 2), 4), null, new(new('0', 64), 1), null, null, new(2025, 3, 2)));

    private static IEnumerable<object> Facts() =>
    [
        new CreditProfileOpened(Carrier, "穗安物流有限公司", null, DivisionCode.Parse("440100"), CreditTrade.FreightTransport, new(2026, 1, 1), null, null, new(2026, 1, 5)),
        new CreditFactRecorded(1, "enforcement", "粤穗交罚〔2026〕7号", new(2026, 3, 2), ItemCode.Parse("fine-3000-to-30000"), SeverityClass.General, 1, null, null, null, new(2026, 3, 2)),
    ];
}
