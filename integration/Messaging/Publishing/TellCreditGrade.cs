using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>A grade of an enterprise that is final, or was lowered within its cycle. Grades of persons are told to nobody (data-governance §8).</summary>
public static class TellCreditGrade
{
    public static readonly Telling Telling = new(typeof(CreditGradeNotice), Of, typeof(GradeConfirmed), typeof(GradeDowngraded));

    private static CreditGradeNotice? Of(FactSeen seen, string partner)
    {
        if (seen.Last<CreditProfileOpened>() is not { } opened || opened.Profile.Subject is not { CreditCode: { } code, Kind: CreditSubjectKind.Enterprise })
            return null;
        var field = opened.Profile.Domain.Code();
        return seen.Fact switch
        {
            GradeConfirmed confirmed => new(
                seen.Told, code.ToString(), field, confirmed.Grade.ToString(), confirmed.Cycle.From, confirmed.Cycle.Until, confirmed.DocumentNumber,
                confirmed.On, opened.Name),
            GradeDowngraded lowered when seen.Last<GradeConfirmed>() is { } confirmed => new(
                seen.Told, code.ToString(), field, lowered.To.ToString(), confirmed.Cycle.From, confirmed.Cycle.Until, lowered.DocumentNumber, lowered.On,
                opened.Name),
            _ => null,
        };
    }
}
