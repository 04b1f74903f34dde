using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Publicity.Publications;

/// <summary>
/// Withdraws a publication 撤回公示 and tells the public why (APL 48). It can be done after the three days as well, and is then on record
/// as late.
/// </summary>
/// <param name="Document">Number of the superior's decision or the judgment.</param>
/// <param name="OverturnedOn">Day of that document.</param>
/// <param name="Reasons">说明理由, for the public.</param>
[ActOf(Role.PublicityClerk, Role.System), Law(AdministrativePenaltyLaw.Art48)]
public sealed record WithdrawPublication(
    PublicationId Publication, WithdrawalCause Cause, string Document, LocalDate OverturnedOn, string Reasons) : StandingPublicationCommand;

public static partial class PublicationDecider
{
    private static Decision<PublicationFact> Decide(Publication publication, WithdrawPublication command, PublicityContext context)
    {
        if (publication.IsOver) return Decision<PublicationFact>.Nothing;
        if (BasisOfWithdrawal.Check(publication, command.Document, command.OverturnedOn, context) is { } unfounded) return unfounded;
        if (ReasonsToThePublic.Check(command.Reasons) is { } bare) return bare;
        if (NoNumbersOfPersons.Check([command.Reasons]) is { } exposed) return exposed;
        var by = publication.Withdrawal?.WithdrawBy ?? WithdrawBy(command.OverturnedOn, context);
        return new PublicationWithdrawn(
            publication.Document!.Kind, publication.Document.Number, publication.Stage is PublicationStage.Shown, command.Cause,
            command.Document, command.OverturnedOn, command.Reasons, by, by.IsPassedOn(context.On), context.On, publication.Document.Division);
    }
}
