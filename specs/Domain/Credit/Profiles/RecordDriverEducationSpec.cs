using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles;

public sealed class RecordDriverEducationSpec : CreditProfileActSpec
{
    [Fact]
    public void eighteen_hours_restore_grade_a() =>
        Given(DriverOpened, Fact(1, "driver-fatal-main", new(2026, 3, 2), quantity: 20), FullMarks).On(new(2026, 4, 1))
            .When(new RecordDriverEducation(Driver, 18, "教育证明-1"))
            .ThenFacts(new DriverGradeRestored(DriverRestoration.Education, 18, "教育证明-1", On: new(2026, 4, 1)));
}
