using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>登记继续教育: a driver who had reached full marks has been educated and is graded A again.</summary>
/// <param name="DocumentNumber">Number of the certificate of education.</param>
[ActOf(Role.CreditOfficer, Role.System), Law(DriverHonestyMeasures.Grades)]
public sealed record RecordDriverEducation(CreditProfileId Profile, int Hours, string DocumentNumber) : CreditProfileCommand;

public static partial class CreditProfileDecider
{
    private static Decision<CreditProfileFact> Decide(CreditProfile profile, RecordDriverEducation command, CreditContext context)
    {
        if (EducationAfterFullMarks.Check(profile, command, context) is { } insufficient) return insufficient;
        return new DriverGradeRestored(DriverRestoration.Education, command.Hours, command.DocumentNumber, context.On);
    }
}
