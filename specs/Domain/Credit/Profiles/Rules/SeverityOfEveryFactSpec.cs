using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class SeverityOfEveryFactSpec : CreditProfileActSpec
{
    [Fact]
    public void where_the_catalogue_leaves_the_class_open_the_source_says_it()
    {
        var suspended = Recording(Carrier, "business-suspended", "文-1", new(2026, 3, 2));
        Given(Opened).When(suspended).ThenRefused(SeverityOfEveryFact.Id);
        Given(Opened).When(suspended with { SeverityClass = SeverityClass.Serious }).ThenAccepted();
    }
}
