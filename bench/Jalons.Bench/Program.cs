Console.WriteLine("usage: Jalons.Bench statistics|import|dashboard");
