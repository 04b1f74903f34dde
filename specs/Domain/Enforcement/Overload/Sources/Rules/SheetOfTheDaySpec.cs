using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Sources.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sources.Rules;

public sealed class SheetOfTheDaySpec : LoadingSheetActSpec
{
    [Fact]
    public void yesterdays_truck_is_not_on_todays_sheet() =>
        Given().By(Gateway).Knowing(AtSource).When(Load with { LoadedOn = Day.PlusDays(-1) }).ThenRefused(SheetOfTheDay.Id);
}
