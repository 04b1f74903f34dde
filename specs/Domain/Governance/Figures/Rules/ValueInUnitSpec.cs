using Regulatory.Domain.Governance.Figures.Rules;

namespace Regulatory.Domain.Specs.Governance.Figures.Rules;

public sealed class ValueInUnitSpec : FigureSpec
{
    [Theory]
    [InlineData("licensing.oldest-driver", "sixty")]
    [InlineData("licensing.oldest-driver", "-1")]
    [InlineData("licensing.oldest-driver", "63.5")]
    [InlineData("licensing.oldest-driver", "1000001")]
    [InlineData("licensing.oldest-driver", "")]
    [InlineData("licensing.flag", "yes")]
    [InlineData("licensing.choice", "months")]
    [InlineData("licensing.list", " ")]
    [InlineData("overload.steps", "half")]
    [InlineData("overload.steps", "5000:101")]
    [InlineData("overload.steps", "5000:80  10000:75")]
    [InlineData("overload.steps", "")]
    [InlineData("processes.codes", "440100=91440101MA5AAAA00X")]
    [InlineData("processes.codes", "310000=91440101MA5AAAA00W")]
    public void a_value_that_the_unit_cannot_hold_is_refused(string key, string value) =>
        Given().When(Adopt with { Key = key, Value = value }).ThenRefused(ValueInUnit.Id);

    [Theory]
    [InlineData("licensing.oldest-driver", "63")]
    [InlineData("licensing.flag", "false")]
    [InlineData("licensing.choice", "working-days")]
    [InlineData("licensing.list", "C")]
    [InlineData("overload.steps", "none")]
    [InlineData("overload.steps", "5000:80 10000:75")]
    [InlineData("processes.codes", "440100=91440101MA5AAAA00W")]
    public void a_value_of_the_unit_is_adopted(string key, string value) =>
        Given().When(Adopt with { Key = key, Value = value }).ThenAccepted();
}
