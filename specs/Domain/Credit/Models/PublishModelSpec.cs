using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Models.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Models;

public sealed class PublishModelSpec : CreditModelActSpec
{
    [Fact]
    public void a_version_is_published_with_all_its_parameters() =>
        Given().When(Publishing).ThenFacts(Published with { On = new(2026, 3, 2) });

    [Fact]
    public void the_next_version_says_which_one_it_takes_the_place_of() =>
        Given().Knowing(WithFirst).When(Publishing with { Model = Next, InForceFrom = new(2027, 1, 1), Supersedes = Id })
            .ThenFact<CreditModelPublished>(published => published.Supersedes.ShouldBe(Id));

    [Fact]
    public void all_seeded_models_are_accepted()
    {
        foreach (var publish in CreditSeeds.Published) Given().When(publish).ThenAccepted();
    }
}
