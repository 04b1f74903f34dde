using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class OriginOfImportSpec : LicenceActSpec
{
    private static ImportLicence Import => new(
        Id, "n", "s", "k", new('0', 64), ItemNumber.Parse("GD-RT-04"), LicenceKind.FreightOperation,
        new(ApplicantKind.Organisation, "x", CreditCode.Parse("91440600MA5CCCC28H")), DivisionCode.Parse("440100"), "x",
        Scope, new(2024, 1, 1), null);

    [Fact]
    public void a_complete_origin_is_accepted() => OriginOfImport.Check(Import).ShouldBeNull();

    [Fact]
    public void every_part_of_the_origin_is_needed()
    {
        ImportLicence[] flawed =
        [
            Import with { SourceSystem = "" }, Import with { SourceKey = " " }, Import with { Number = "" },
            Import with { Checksum = new('0', 63) }, Import with { Checksum = new('A', 64) },
        ];
        flawed.ShouldAllBe(import => OriginOfImport.Check(import)!.Rule == OriginOfImport.Id);
    }
}
