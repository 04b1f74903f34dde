using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class OrderOfPublicitySpec : PublicationActSpec
{
    [Fact]
    public void an_act_before_the_latest_entry_is_refused() =>
        Given(Decided, Published).On(new(2026, 4, 9)).When(new ReportDocument(Id, "p", "r")).ThenRefused(OrderOfPublicity.Id);

    [Fact]
    public void an_act_of_tomorrow_is_refused() =>
        Given(Decided).On(new(2026, 4, 10)).Knowing(context => context with { Now = context.At.Minus(NodaTime.Duration.FromSeconds(1)) })
            .When(new ReportDocument(Id, "p", "r")).ThenRefused(OrderOfPublicity.Id);

    [Fact]
    public void an_act_on_the_same_day_is_not() => Given(Decided).On(new(2026, 4, 9)).When(new ReportDocument(Id, "p", "r")).ThenAccepted();
}
