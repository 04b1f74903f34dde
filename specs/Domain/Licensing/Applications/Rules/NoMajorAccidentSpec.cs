using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class NoMajorAccidentSpec : ApplicationActSpec
{
    [Fact]
    public void one_major_accident_in_three_years_is_one_too_many() =>
        AskedByDriver(45, accidents: 1).When(Grant).ThenRefused(NoMajorAccident.Id);
}
