using NodaTime;
using Regulatory.Domain.Supervision.Indicators;

namespace Regulatory.Domain.Specs.Supervision.Indicators;

public sealed class RateSpec
{
    /// <summary>The worked examples of public reports (jt808 protocol §6).</summary>
    [Theory]
    [InlineData("轨迹完整率", "278890.63", "283116.51", "98.51")]
    [InlineData("轨迹完整率", "395934.01", "404167.96", "97.96")]
    [InlineData("平台连通率", "133909.49", "133920", "99.99")]
    public void published_examples_come_out_as_published(string indicator, string numerator, string denominator, string percent) =>
        Rate.Of(indicator, Number(numerator), Number(denominator), "", "v1").Percent.ShouldBe(Number(percent));

    [Fact]
    public void without_a_denominator_there_is_no_rate() => Rate.Of("上线率", 0, 0, "vehicles", "v1").Percent.ShouldBeNull();

    [Fact]
    public void an_outage_overlaps_up_to_its_end_and_no_further()
    {
        var outage = new Outage(Journey.Clock(9), Journey.Clock(10), "N-1");
        outage.Overlaps(Journey.Clock(9, 59), Journey.Clock(11)).ShouldBeTrue();
        outage.Overlaps(Journey.Clock(10), Journey.Clock(11)).ShouldBeFalse();
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
