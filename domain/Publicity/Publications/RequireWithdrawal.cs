using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Law;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Publicity.Publications;

/// <summary>Records that a published document was changed or undone, so that its publication must go 应当撤回, and by when.</summary>
/// <param name="Document">Number of the superior's decision or the judgment.</param>
/// <param name="OverturnedOn">Day of that document.</param>
[ActOf(Role.PublicityClerk, Role.System, Role.SuperiorAuthority), Law(AdministrativePenaltyLaw.Art48)]
public sealed record RequireWithdrawal(PublicationId Publication, WithdrawalCause Cause, string Document, LocalDate OverturnedOn)
    : StandingPublicationCommand;

public static partial class PublicationDecider
{
    private static Decision<PublicationFact> Decide(Publication publication, RequireWithdrawal command, PublicityContext context)
    {
        // What is over is shown to nobody; what must go already must go by the earlier document's limit.
        if (publication.IsOver || publication.Withdrawal is not null) return Decision<PublicationFact>.Nothing;
        if (BasisOfWithdrawal.Check(publication, command.Document, command.OverturnedOn, context) is { } unfounded) return unfounded;
        return new WithdrawalRequired(
            command.Cause, command.Document, command.OverturnedOn, WithdrawBy(command.OverturnedOn, context), context.On);
    }

    private static Deadline WithdrawBy(LocalDate overturnedOn, PublicityContext context) =>
        context.Calendar.After(
            overturnedOn, DaysByLaw.UnderPenaltyLaw(AdministrativePenaltyLaw.DaysToWithdrawPublication.On(overturnedOn)));
}
