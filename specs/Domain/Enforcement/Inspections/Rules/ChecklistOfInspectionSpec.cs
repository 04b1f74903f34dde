using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Enforcement.Inspections.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Inspections.Rules;

public sealed class ChecklistOfInspectionSpec : InspectionSpec
{
    [Fact]
    public void an_inspection_without_points_is_none() =>
        Given().By(UnitHead).When(Plan with { Points = [] }).ThenRefused(ChecklistOfInspection.Id);

    [Fact]
    public void a_point_stands_on_the_list_once() =>
        Given().By(UnitHead).When(Plan with { Points = ["车辆维护", "车辆维护"] }).ThenRefused(ChecklistOfInspection.Id);
}
