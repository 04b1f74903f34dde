using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Places;
using Regulatory.Domain.Supervision.Places.Rules;
using Regulatory.Domain.Supervision.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Places;

/// <summary>Given a feature of the map so far, when an act, then.</summary>
public sealed class MapFeatureLifeSpec : DeciderSpec<MapFeature, MapFeatureFact, MapFeatureCommand, ActContext>
{
    internal static readonly MapFeatureId Id = MapFeatureId.Parse("0198c6f0-0000-7000-8000-0000000000f1");

    internal static readonly MapFeatureTerms Refinery =
        new(MapFeatureKind.LoadingPlace, "石化码头", [new(23_106_000, 113_450_000)], 500, new(2026, 1, 1));

    private static readonly EnterMapFeature Enter = new(Id, Refinery, Guangzhou, "穗交监〔2026〕1号");
    private static readonly MapFeatureEntered Entered = new(Id, Refinery, Guangzhou, "穗交监〔2026〕1号", Day);

    protected internal override MapFeature Initial => MapFeature.Initial;

    protected internal override Actor UsualActor => Officer;

    [Fact]
    public void a_loading_place_is_entered_with_its_source()
    {
        Given().When(Enter).ThenFacts(Entered);
        Given().When(Enter with { Source = "" }).ThenRefused(GroundsInWords.Id);
    }

    [Fact]
    public void what_has_another_radius_is_another_feature() =>
        Given(Entered).When(Enter with { Terms = Refinery with { Metres = 800 } }).ThenRefused(MapFeatureOnce.Id);

    [Fact]
    public void a_place_without_a_shape_is_none() => Given().When(Enter with { Terms = Refinery with { Line = [] } }).ThenRefused(SoundMapFeature.Id);

    [Fact]
    public void it_is_closed_from_today_on_at_the_earliest()
    {
        Given(Entered).When(new CloseMapFeature(Id, Day, "穗交监〔2026〕9号")).ThenFacts(new MapFeatureClosed(Id, Day, "穗交监〔2026〕9号", Day));
        Given(Entered).When(new CloseMapFeature(Id, Day.PlusDays(-1), "穗交监〔2026〕9号")).ThenRefused(MapFeatureInUse.Id);
    }

    protected internal override MapFeature Evolve(MapFeature state, MapFeatureFact fact) => MapFeature.Evolve(state, fact);

    protected internal override Decision<MapFeatureFact> Decide(MapFeature state, MapFeatureCommand command, ActContext context) =>
        MapFeatureDecider.Decide(state, command, context);

    protected internal override ActContext ContextAt(Instant at, Actor actor) => SupervisionExamples.ContextAt(at, actor);
}
