using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class LicenceOnRecordSpec : LicenceActSpec
{
    [Fact]
    public void nothing_happens_to_a_licence_that_never_was() =>
        Given().By(Actors.Clock).When(new ExpireLicence(Id)).ThenRefused(LicenceOnRecord.Id);
}
