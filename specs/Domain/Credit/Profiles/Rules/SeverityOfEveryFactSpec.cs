using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class SeverityOfEveryFactSpec : CreditProfileActSpec
{
    private static readonly CreditModelId Open = CreditModelId.Parse("D-open");

    /// <summary>A catalogue that leaves the class of every item open.</summary>
    private static CreditContext Unclassed(CreditContext context)
    {
        var terms = CreditSeeds.Provincial with { Items = [.. CreditSeeds.Provincial.Items.Select(item => item with { Class = null })] };
        return context with { Models = CreditModels.Empty.With(new CreditModelPublished(Open, terms, "文-1", new(2026, 1, 1), null, new(2026, 1, 1))) };
    }

    [Fact]
    public void where_the_catalogue_leaves_the_class_open_the_source_says_it()
    {
        var suspended = Recording(Carrier, "business-suspended", "文-1", new(2026, 3, 2));
        Given(Opened).Knowing(Unclassed).When(suspended).ThenRefused(SeverityOfEveryFact.Id);
        Given(Opened).Knowing(Unclassed).When(suspended with { SeverityClass = SeverityClass.Serious }).ThenAccepted();
    }
}
