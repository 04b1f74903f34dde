using System.Diagnostics;
using Regulatory.Domain.Enforcement.Overload.Rules;

namespace Regulatory.Domain.Enforcement.Overload.Sources;

/// <summary>What is entered in a loading sheet.</summary>
public static partial class LoadingSheetDecider
{
    public static Decision<LoadingSheetFact> Decide(LoadingSheet sheet, LoadingSheetCommand command, OverloadContext context) =>
        OverloadActsInOrder.Check(null, context) is { } refusal ? refusal : command switch
        {
            RecordLoading act => Decide(sheet, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
