using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences;

public sealed class SuspendLicenceSpec : LicenceActSpec
{
    [Fact]
    public void an_order_forbids_the_use_of_the_licence() =>
        Given(Issued).When(new SuspendLicence(Id, SuspensionKind.LicenceWithheld, "穗交扣〔2026〕3号", new(2026, 5, 31)))
            .ThenFacts(new LicenceSuspended(
                SuspensionKind.LicenceWithheld, "穗交扣〔2026〕3号", new(2026, 3, 2), new LocalDate(2026, 5, 31), On: new(2026, 3, 2)));

    [Fact]
    public void a_suspended_licence_is_not_suspended_again() =>
        Given(Issued, Suspended).When(new SuspendLicence(Id, SuspensionKind.LicenceWithheld, "穗交扣〔2026〕3号"))
            .ThenRefused(LicenceUsable.Id);

    [Fact]
    public void the_superior_may_suspend_and_a_sister_city_may_not()
    {
        var order = new SuspendLicence(Id, SuspensionKind.LicenceWithheld, "粤交扣〔2026〕1号");
        Given(Issued).By(Actors.Superior).When(order).ThenAccepted();
        Given(Issued).By(Actors.DecisionMaker with { Division = DivisionCode.Parse("440300") }).When(order)
            .ThenRefused(IssuingAuthorityOrSuperior.Id);
    }

    [Fact]
    public void an_order_does_not_end_before_it_begins() =>
        Given(Issued).When(new SuspendLicence(Id, SuspensionKind.LicenceWithheld, "穗交扣〔2026〕3号", new(2026, 3, 1)))
            .ThenRefused(OrderOfPeriod.Id);
}
