using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class NothingOfTheForgottenSpec : PublicationActSpec
{
    [Fact]
    public void whoever_is_leaving_is_not_taken_on_record() =>
        Given().On(new(2026, 4, 9)).Knowing(context => context with { Leaving = [ZhangParty] })
            .When(Evaluating with { Party = Driver }).ThenRefused(NothingOfTheForgotten.Id);

    [Fact]
    public void others_are() =>
        Given().On(new(2026, 4, 9)).Knowing(context => context with { Leaving = [ZhangParty] }).When(Evaluating).ThenAccepted();
}
