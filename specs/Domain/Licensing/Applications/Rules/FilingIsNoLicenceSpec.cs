using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class FilingIsNoLicenceSpec : ApplicationActSpec
{
    [Fact]
    public void a_freight_station_is_filed_not_licensed() =>
        Given().By(Self).When(Submit with { Item = FreightStation, Division = Tianhe })
            .ThenRefused(FilingIsNoLicence.Id);
}
