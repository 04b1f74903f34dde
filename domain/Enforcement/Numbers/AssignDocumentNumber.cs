using System.Diagnostics;
using Regulatory.Domain.Enforcement.Numbers.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Numbers;

/// <summary>An act upon a register of enforcement's numbers.</summary>
public abstract record DocumentRegisterCommand
{
    public abstract DocumentRegisterId Register { get; init; }
}

/// <summary>Takes the next number of a register; recorded with the act that needs it.</summary>
[ActOf(Role.System), Law(AdministrativePenaltyLaw.Art59)]
public sealed record AssignDocumentNumber(DocumentRegisterId Register, string Number, string AssignedTo) : DocumentRegisterCommand;

/// <summary>The one power over a register of enforcement's numbers: to count on.</summary>
public static class DocumentRegisterDecider
{
    public static Decision<DocumentRegisterFact> Decide(
        DocumentRegister register, DocumentRegisterCommand command, ActContext context) => command switch
        {
            AssignDocumentNumber act => Decide(register, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };

    private static Decision<DocumentRegisterFact> Decide(DocumentRegister register, AssignDocumentNumber command, ActContext context)
    {
        if (register.LastAssignedTo == command.AssignedTo) return Decision<DocumentRegisterFact>.Nothing;
        var serial = register.Last + 1;
        if (NextOfRegister.Check(command, serial, context) is { } gap) return gap;
        return new DocumentNumberAssigned(command.Register, serial, command.Number, command.AssignedTo, context.On);
    }
}
