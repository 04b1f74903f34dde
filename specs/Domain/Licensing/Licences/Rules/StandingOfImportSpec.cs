using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class StandingOfImportSpec : LicenceActSpec
{
    private static Refusal? Check(Standing standing, string? basis, LocalDate? until = null) => StandingOfImport.Check(
        new ImportLicence(
            Id, "n", "s", "k", new('0', 64), ItemNumber.Parse("GD-RT-04"), LicenceKind.FreightOperation,
            new(ApplicantKind.Organisation, "x", CreditCode.Parse("91440600MA5CCCC28H")), DivisionCode.Parse("440100"), "x",
            Scope, new(2020, 1, 1), until, standing, basis),
        on: new(2026, 3, 2));

    [Fact]
    public void a_suspension_names_its_order()
    {
        Check(Standing.SuspendedByOrder, null)!.Rule.ShouldBe(StandingOfImport.Id);
        Check(Standing.SuspendedByOrder, "穗交责改〔2026〕1号").ShouldBeNull();
    }

    [Fact]
    public void an_expired_licence_has_its_last_day_behind_it()
    {
        Check(Standing.Expired, null, new LocalDate(2026, 3, 1)).ShouldBeNull();
        Check(Standing.Expired, null, new LocalDate(2026, 3, 2)).ShouldNotBeNull();
        Check(Standing.Expired, null).ShouldNotBeNull();
    }

    [Fact]
    public void a_pending_renewal_is_not_imported() => Check(Standing.RenewalPending, "x").ShouldNotBeNull();
}
