using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class EducationAfterFullMarksSpec : CreditProfileActSpec
{
    [Fact]
    public void seventeen_hours_are_too_few() =>
        Given(DriverOpened, Fact(1, "driver-fatal-main", new(2026, 3, 2), quantity: 20), FullMarks).On(new(2026, 4, 1))
            .When(new RecordDriverEducation(Driver, 17, "教育证明-1")).ThenRefused(EducationAfterFullMarks.Id);

    [Fact]
    public void a_driver_without_full_marks_has_nothing_to_restore() =>
        Given(DriverOpened).When(new RecordDriverEducation(Driver, 18, "教育证明-1")).ThenRefused(EducationAfterFullMarks.Id);
}
