using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Entries.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Entries.Rules;

public sealed class EntryOfMotorwaySpec : EntryCheckActSpec
{
    [Fact]
    public void an_off_site_point_is_no_entry() =>
        Given().By(Gateway).Knowing(context => context with { Site = SiteInService() }).When(Weigh).ThenRefused(EntryOfMotorway.Id);
}
