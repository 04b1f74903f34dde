using Regulatory.Regctl;

return await CommandLine.Root().Parse(args).InvokeAsync();
