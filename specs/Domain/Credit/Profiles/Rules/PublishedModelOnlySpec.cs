using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class PublishedModelOnlySpec : CreditProfileActSpec
{
    private static ComputeScore Computing => new(Carrier, Index, new(2026, 3, 2), "x");

    private static CreditContext Superseded(CreditContext context) => context with
    {
        Models = context.Models.With(new Regulatory.Domain.Credit.Models.CreditModelSuperseded(Index, null, "文-1", new(2026, 3, 1), new(2026, 2, 1))),
    };

    [Fact]
    public void an_unpublished_version_scores_nobody() =>
        Given(Opened).When(Computing with { Model = CreditModelId.Parse("D-2099-1") }).ThenRefused(PublishedModelOnly.Id);

    [Fact]
    public void a_superseded_one_does_not_score_the_running_cycle() => Given(Opened).Knowing(Superseded).When(Computing).ThenRefused(PublishedModelOnly.Id);

    [Fact]
    public void the_day_before_it_ends_it_still_does() =>
        Given(Opened).On(new(2026, 2, 28)).Knowing(Superseded).When(Computing with { AsOf = new(2026, 2, 28) }).ThenAccepted();

    [Fact]
    public void a_past_cycle_stays_under_the_version_of_its_last_day() =>
        Given(Opened).On(new(2027, 2, 1))
            .Knowing(context => context with
            {
                Models = context.Models.With(new Regulatory.Domain.Credit.Models.CreditModelSuperseded(Index, null, "文-1", new(2027, 1, 1), new(2026, 12, 1))),
            })
            .When(Computing with { AsOf = new(2026, 12, 31) }).ThenAccepted();

    [Fact]
    public void a_cycle_before_any_version_is_not_scored() =>
        Given(Opened).When(Computing with { AsOf = new(2025, 12, 31) }).ThenRefused(PublishedModelOnly.Id);
}
