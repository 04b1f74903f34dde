using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class HolderOrOfficeSpec : LicenceActSpec
{
    private static ReportTermination Report => new(Id, new(2026, 5, 6));

    [Fact]
    public void a_stranger_does_not_end_anothers_business() =>
        Given(Issued).By(Actors.Applicant with { Party = Buyer.Party }).When(Report).ThenRefused(HolderOrOffice.Id);

    [Fact]
    public void an_applicant_without_a_party_is_nobody() =>
        Given(Issued).By(Actors.Applicant).When(Report).ThenRefused(HolderOrOffice.Id);

    [Fact]
    public void the_window_takes_the_report_down() => Given(Issued).By(Actors.Clerk).When(Report).ThenAccepted();

    [Fact]
    public void another_citys_window_does_not() =>
        Given(Issued).By(Actors.Clerk with { Division = DivisionCode.Parse("440300") }).When(Report).ThenRefused(HolderOrOffice.Id);
}
